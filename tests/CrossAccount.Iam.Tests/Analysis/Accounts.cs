using System.Collections.Immutable;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Short ways to fill estates and to read answers.</summary>
internal static class Accounts
{
    public const string TrustsOriginating = """{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}""";
    public const string AllowAll = """{"Sid":"All","Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}""";

    public static Arn UpdateData { get; } = Arn.Parse(Given.UpdateData);

    public static PolicyDocument Doc(params string[] statements) => Given.Statements(statements);

    public static string Allow(string resource, string condition = "{}") =>
        $$"""{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"{{resource}}","Condition":{{condition}}}""";

    public static string Trust(string principal, string condition = "{}", string action = "sts:AssumeRole") =>
        $$"""{"Sid":"Trust","Effect":"Allow","Principal":{{principal}},"Action":"{{action}}","Condition":{{condition}}}""";

    public static string TrustArn(string arn, string condition = "{}") => Trust($$"""{"AWS":"{{arn}}"}""", condition);

    /// <summary>UpdateData with a trust policy, and in the originating account a user `dave` who may assume everything.</summary>
    public static EstateAnalysis Daves(string trust, Action<AccountBuilder>? more = null)
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Doc(trust)).WithId("AROAUPDATEDATA");
        AccountBuilder originating = builder.Account(Given.Trusted);
        originating.User("dave").WithId("AIDADAVE").Inline("allow", Doc(AllowAll));
        more?.Invoke(originating);
        return new(builder.Build());
    }

    public static string[] Lines(ImmutableArray<Access> accesses) => [.. accesses.Select(access => access.ToString())];

    public static string[] Direct(EstateAnalysis analysis) => Lines(analysis.WhoCanAssume(UpdateData).Direct);
}
