using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>A document that was built has not been through the parser, so the validator knows the parser's rules too.</summary>
public sealed partial class PolicyValidatorTests
{
    private static readonly Statement Sound = Statement.Allow("s3:GetObject").On("*");

    public static TheoryData<BuiltRow> BuiltRows =>
    [
        new(new PolicyDocument(), "empty $.Statement: the list of statements is empty; give at least one statement"),
        Of(Sound.Named("a b"), "bad-sid $.Statement[0].Sid: the statement ID `a b` has other characters than ASCII letters and digits; leave those characters out"),
        new(new PolicyDocument(Sound.Named("A"), Sound.Named("a"), Sound.Named("A")), "duplicate-sid $.Statement[2].Sid: the statement ID `A` is used twice; give each statement an ID of its own"),
        Of(Statement.Allow().On("*"), "empty $.Statement[0].Action: the list is empty; give at least one value, or leave the element out"),
        Of(Sound with { Action = PatternElement.AllBut() }, "empty $.Statement[0].NotAction: the list is empty; give at least one value, or leave the element out"),
        Of(Statement.Allow("s3").On("*"), "bad-action $.Statement[0].Action: `s3` is not an action; write `service:Action`, as in `sts:AssumeRole`, or `*`"),
        Of(Sound.On(), "empty $.Statement[0].Resource: the list is empty; give at least one value, or leave the element out"),
        Of(Sound with { Resource = PatternElement.AllBut("bucket") }, "bad-resource $.Statement[0].NotResource: `bucket` is not a resource; write an ARN, `arn:partition:service:region:account:resource`, possibly with wildcards, or `*`"),
        Of(Sound.When(new Condition(ConditionOperators.StringEquals, "aws:userid")), "empty $.Statement[0].Condition.StringEquals.aws:userid: the list is empty; give at least one value, or leave the element out"),
        Of(Sound.When(new Condition(ConditionOperators.Bool, "mfa", "true")), "bad-condition-key $.Statement[0].Condition.Bool.mfa: `mfa` is not a context key; write `service:key`, as in `aws:PrincipalArn`"),
        Of(Sound.When(new Condition(ConditionOperators.NotIpAddress, "aws:SourceIp", "office")), "bad-condition-value $.Statement[0].Condition.NotIpAddress.aws:SourceIp: `office` is not an IP range, but `NotIpAddress` compares addresses: write `203.0.113.0/24` or `2001:db8::/32`; write a value that the operator can compare"),
        Of(Sound.When(new Condition(ConditionOperators.Null, "aws:userid", "true") { IfExists = true }), "unknown-operator $.Statement[0].Condition.NullIfExists.aws:userid: there is no condition operator `NullIfExists`; leave `IfExists` out"),
        Of(
            Sound.When(new Condition(ConditionOperators.StringEquals, "aws:userid", "a"), new Condition(ConditionOperators.StringEquals, "AWS:UserId", "b")),
            "duplicate-element $.Statement[0].Condition.StringEquals.aws:userid: the key `aws:userid` stands twice under `StringEquals`; give one condition with the values that both allow"),
        Of(
            Sound.When(
                new Condition(ConditionOperators.StringNotEquals, "aws:TagKeys", "a") { Set = SetOperator.ForAnyValue },
                new Condition(ConditionOperators.StringNotEquals, "aws:TagKeys", "b") { Set = SetOperator.ForAnyValue }),
            "duplicate-element $.Statement[0].Condition.ForAnyValue:StringNotEquals.aws:TagKeys: the key `aws:TagKeys` stands twice under `ForAnyValue:StringNotEquals`; give one condition with the values that both allow"),
        Of(Sound.When(new Condition(ConditionOperators.StringNotEquals, "aws:userid", "a"), new Condition(ConditionOperators.StringNotEquals, "aws:userid", "b"))),
    ];

    public static TheoryData<BuiltRow> BuiltPrincipalRows =>
    [
        Of(Sound.To(), "empty $.Statement[0].Principal: the list is empty; give at least one value, or leave the element out"),
        Of(Sound.To(default(PolicyPrincipal)), "bad-principal $.Statement[0].Principal: the principal is empty; name an account, a role, a user, a service or a provider"),
        Of(
            Sound.To(new PolicyPrincipal(PrincipalKind.Everyone, "dave")),
            "bad-principal $.Statement[0].Principal: the principal `dave` has no kind; write it under `AWS`, `Service` or `Federated`"),
        Of(
            Sound.To(PolicyPrincipal.Aws("arn:aws:iam::111111111111:role/*")),
            "bad-principal $.Statement[0].Principal: the principal `arn:aws:iam::111111111111:role/*` has a wildcard inside an ARN; name the account and add the condition `ArnLike` on `aws:PrincipalArn`"),
        Of(
            Sound with { Effect = Effect.Deny, Principal = PrincipalElement.AllBut() },
            "empty $.Statement[0].NotPrincipal: the list is empty; give at least one value, or leave the element out"),
        Of(Sound.To(PolicyPrincipal.Everyone, PolicyPrincipal.Account(Given.Trusted), PolicyPrincipal.Service("ec2.amazonaws.com"))),
    ];

    [Theory]
    [MemberData(nameof(BuiltRows))]
    public void Validate_BuiltIdentityPolicy_SaysWhatTheParserWould(BuiltRow row) => row.Check(PolicyKind.Managed);

    [Theory]
    [MemberData(nameof(BuiltPrincipalRows))]
    public void Validate_BuiltResourcePolicy_SaysWhatTheParserWould(BuiltRow row) => row.Check(PolicyKind.Resource);

    [Fact]
    public void Validate_DocumentsThatTheParserTakes_FindsNothing() => Seeds.Run(500, random =>
    {
        PolicyKind kind = random.Pick(Enum.GetValues<PolicyKind>());
        PolicyDocument built = RandomDocuments.Next(random, kind);

        Assert.Empty(PolicyValidator.Validate(built, kind));
        Assert.Empty(PolicyValidator.Validate(PolicyParser.Parse(PolicyWriter.Write(built)).DocumentOrThrow(), kind));
    });

    [Fact]
    public void Validate_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PolicyValidator.Validate(null!, PolicyKind.Trust));

    private static BuiltRow Of(Statement statement, params string[] expected) => new(new PolicyDocument(statement), expected);

    public sealed record BuiltRow(PolicyDocument Document, params string[] Expected)
    {
        public void Check(PolicyKind kind)
        {
            var diagnostics = PolicyValidator.Validate(Document, kind);

            Assert.Equal(Expected, diagnostics.Select(d => $"{d.Code} {d}"));
            Assert.All(diagnostics, d => Assert.Equal((0, 0), (d.Line, d.Column)));
        }

        public override string ToString() => Expected is [var first, ..] ? first : "nothing wrong";
    }
}
