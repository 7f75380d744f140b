using CrossAccount.Iam.Context;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Tests.Support;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Support.Question;

namespace CrossAccount.Iam.Tests.Explanation;

/// <summary>What an on-call engineer reads, word by word.</summary>
public sealed class SentenceTests
{
    private const string Mfa = """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""";

    private static readonly Question Usual = new();
    private static readonly Question Bucket = Usual with { Action = "s3:GetObject", Resource = "arn:aws:s3:::bucket/key", Owner = "111111111111", Trust = [] };

    public static TheoryData<string, Question> Conditions => new()
    {
        { "denied: the trust policy of `UpdateData` asks for an external ID and the request has none", Asking("""{"StringEquals":{"sts:ExternalId":"12345"}}""") },
        { "denied: the trust policy of `UpdateData` asks for another external ID than the request has", Asking("""{"StringEquals":{"STS:externalid":["12345","67890"]}}""", ("sts:ExternalId", "54321")) },
        { "denied: the trust policy of `UpdateData` asks for MFA and the caller signed in without", Asking(Mfa) },
        { "denied: the trust policy of `UpdateData` asks for MFA and the caller signed in without", Asking(Mfa, ("aws:MultiFactorAuthPresent", "false")) },
        { "denied: the trust policy of `UpdateData` asks for MFA of at most 3600 seconds ago and the caller's was 3601 seconds ago", Asking("""{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}""", ("aws:MultiFactorAuthAge", "3601")) },
        { "denied: the trust policy of `UpdateData` asks for MFA of less than 3600 seconds ago and the caller's was 3600 seconds ago", Asking("""{"NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}}""", ("aws:MultiFactorAuthAge", "3600")) },
        { "denied: the trust policy of `UpdateData` asks for MFA of at most 3600 seconds ago and the caller signed in without", Asking("""{"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}""") },
        {
            "denied: the trust policy of `UpdateData` asks for MFA and the caller signed in without",
            Asking("""{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"}}""")
        },
        {
            "denied: the trust policy of `UpdateData` asks for MFA and the caller signed in without and asks for an external ID and the request has none",
            Asking("""{"Bool":{"aws:MultiFactorAuthPresent":"true"},"NumericLessThanEquals":{"aws:MultiFactorAuthAge":"3600"},"StringEquals":{"sts:ExternalId":"12345"}}""")
        },
        { "denied: the trust policy of `UpdateData` asks for `Bool` of `aws:MultiFactorAuthPresent` with `false` and the request has `true`", Asking("""{"Bool":{"aws:MultiFactorAuthPresent":"false"}}""", ("aws:MultiFactorAuthPresent", "true")) },
        { "denied: the trust policy of `UpdateData` asks for `NumericGreaterThan` of `aws:MultiFactorAuthAge` with `60` and the request has `5`", Asking("""{"NumericGreaterThan":{"aws:MultiFactorAuthAge":"60"}}""", ("aws:MultiFactorAuthAge", "5")) },
        { "denied: the trust policy of `UpdateData` asks for `Null` of `sts:ExternalId` with a value that is not shown and the request has a value that is not shown", Asking("""{"Null":{"sts:ExternalId":"true"}}""", ("sts:ExternalId", "12345")) },
        { "denied: the trust policy of `UpdateData` asks for `StringNotEquals` of `sts:ExternalId` with a value that is not shown and the request has a value that is not shown", Asking("""{"StringNotEquals":{"sts:ExternalId":"12345"}}""", ("sts:ExternalId", "12345")) },
        { "denied: the trust policy of `UpdateData` asks for `ForAnyValue:StringLike` of `aws:PrincipalOrgPaths` with `o-a/*` or `o-b/*` and the request has none", Asking("""{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":["o-a/*","o-b/*"]}}""") },
        { "denied: the inline policy `policy` of `user/dave` asks for MFA and the caller signed in without", Usual with { Identity = [Conditional(AllowAssume, Mfa)] } },
        { "denied: the permissions boundary `policy` of `user/dave` asks for MFA and the caller signed in without", Usual with { Boundary = [Conditional(FullAccess, Mfa)] } },
    };

    public static TheoryData<string, Question> Silences => new()
    {
        { "denied: the trust policy of `UpdateData` does not name `arn:aws:iam::111111111111:user/dave`", Usual with { Trust = [TrustAccount.Replace("111111111111", "222222222222", StringComparison.Ordinal)] } },
        { "denied: the trust policy of `UpdateData` does not name `arn:aws:sts::111111111111:assumed-role/Developers/David`", Usual with { Caller = Given.Developer, Trust = [TrustAccount.Replace(":root", ":role/Other", StringComparison.Ordinal)] } },
        { "denied: the trust policy of `UpdateData` does not allow `sts:TagSession`", Usual with { Action = "sts:TagSession" } },
        { "denied: `arn:aws:iam::999999999999:role/UpdateData` has no trust policy", Usual with { Trust = [] } },
        { "denied: no policy of `arn:aws:iam::111111111111:user/dave` allows `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`", Usual with { Identity = [] } },
        { "denied: no policy of `arn:aws:iam::111111111111:role/Developers` allows `s3:GetObject` on `arn:aws:s3:::bucket/key`", Bucket with { Caller = Given.Developer } },
        { "denied: no policy of the resource allows `s3:GetObject` on `arn:aws:s3:::bucket/key` to `arn:aws:iam::111111111111:user/dave`", Bucket with { Owner = "999999999999", Identity = [FullAccess] } },
        { "denied: the permissions boundary of `arn:aws:iam::111111111111:user/dave` does not allow `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`", Usual with { Boundary = ["""{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""] } },
        { "denied: the session policy of `arn:aws:sts::111111111111:assumed-role/Developers/David` does not allow `s3:GetObject` on `arn:aws:s3:::bucket/key`", Bucket with { Caller = Given.Developer, Identity = [FullAccess], Session = [AllowAssume] } },
        { "denied: a level of the caller's organization has no service control policy that allows `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`", Usual with { Scps = [[FullAccess, Conditional(FullAccess.Replace("Full", "More", StringComparison.Ordinal), Mfa)], []] } },
        { "denied: a level of the resource's organization has no resource control policy that allows `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`", Usual with { Rcps = [[]] } },
        { "denied: the caller is in partition `aws-cn` and the resource in `aws`, and no request crosses partitions", Usual with { Caller = Given.User("dave", "111111111111", "aws-cn") } },
        { "denied: the root user of an account can never assume a role", Usual with { Caller = Caller.Root(Given.Trusted) } },
    };

    public static TheoryData<string, Question> Statements => new()
    {
        { "denied: statement `D` of inline policy `policy` of `user/dave` denies it", Usual with { Identity = [FullAccess, """{"Sid":"D","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}"""] } },
        { "denied: statement 2 of inline policy `policy` of `user/dave` denies it", Usual with { Identity = [FullAccess, """{"Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}"""] } },
        { "denied: statement `D` of trust policy of `UpdateData` denies it", Usual with { Trust = [TrustAccount, """{"Sid":"D","Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"""] } },
        { "denied: statement `D` of service control policy `policy` of `user/dave` denies it", Usual with { Scps = [["""{"Sid":"D","Effect":"Deny","Action":"sts:*","Resource":"*"}"""]] } },
        { "allowed: statement `I` of inline policy `policy` of `user/dave` allows it, and so does statement `T` of trust policy of `UpdateData`", Usual },
        { "allowed: statement `Full` of inline policy `policy` of `user/dave` allows it", Bucket with { Identity = [FullAccess] } },
        { "allowed: statement `T` of trust policy of `UpdateData` allows it", Usual with { Caller = Caller.Service("ec2.amazonaws.com"), Trust = ["""{"Sid":"T","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"""] } },
        { "allowed: the root user of an account may do everything in it", Bucket with { Caller = Caller.Root(Given.Trusted), Identity = [] } },
    };

    public static TheoryData<string, Question> Reasons => new()
    {
        { "`I` in `policy` of `user/dave` and `T` in the trust policy of `UpdateData`", Usual },
        { "`Full` in `policy` of `user/dave`", Bucket with { Identity = [FullAccess] } },
        { "statement 2 in `policy` of `user/dave`", Usual with { Identity = [FullAccess, """{"Sid":"","Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}"""] } },
        { "the root user of an account may do everything in it", Bucket with { Caller = Caller.Root(Given.Trusted), Identity = [] } },
        { "the root user of an account can never assume a role", Usual with { Caller = Caller.Root(Given.Trusted) } },
        { "the trust policy of `UpdateData` asks for an external ID and the request has none", Asking("""{"StringEquals":{"sts:ExternalId":"12345"}}""") },
        { "the trust policy of `UpdateData` does not name the caller", Usual with { Trust = [TrustAccount.Replace("111111111111", "222222222222", StringComparison.Ordinal)] } },
        { "no policy of the caller allows it", Usual with { Identity = [] } },
        { "no policy of the resource allows it to the caller", Bucket with { Owner = "999999999999", Identity = [FullAccess] } },
        { "the permissions boundary of the caller does not allow it", Usual with { Boundary = ["""{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""] } },
        { "the session policy of the caller does not allow it", Bucket with { Caller = Given.Developer, Identity = [FullAccess], Session = [AllowAssume] } },
        { "a level of the caller's organization has no service control policy that allows it", Usual with { Scps = [[]] } },
        { "a level of the resource's organization has no resource control policy that allows it", Usual with { Rcps = [[]] } },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    [MemberData(nameof(Silences))]
    [MemberData(nameof(Statements))]
    public void Sentence_OfADecision_Reads(string expected, Question row) => Assert.Equal(expected, Explainer.Explain(row.Request, row.Policies).Sentence);

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Because_OfADecision_ReadsWithoutCallerActionAndResource(string expected, Question row) =>
        Assert.Equal(expected, Explainer.Explain(row.Request, row.Policies).Because);

    private static Question Asking(string condition, params (string Key, string Value)[] context) => Usual with
    {
        Trust = [Conditional(TrustAccount, condition)],
        Context = context.Aggregate(RequestContext.Empty, (all, entry) => all.With(entry.Key, entry.Value)),
    };
}
