using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Evaluation;

/// <summary>The AWS tutorial from beginning to end: who gets in, and what the session may then do.</summary>
public sealed class TutorialTests
{
    private const string PowerUserAccess = """{"Effect":"Allow","NotAction":["iam:*","organizations:*","account:*"],"Resource":"*"}""";

    private static readonly CompiledPolicy Power = CompiledPolicy.Compile(Given.Statements(PowerUserAccess), new(PolicyKind.Managed, "PowerUserAccess", "role/Developers"));
    private static readonly CompiledPolicy Trust = Given.Compile(Given.Document(SeedDocuments.TutorialTrust.Json), PolicyKind.Trust);
    private static readonly CompiledPolicy Allow = Given.Compile(Given.Document(SeedDocuments.TutorialAllow.Json), PolicyKind.Inline, "role/Developers");
    private static readonly CompiledPolicy Deny = Given.Compile(Given.Document(SeedDocuments.TutorialDeny.Json), PolicyKind.Inline, "role/Analysts");

    [Fact]
    public void AssumeRole_Developer_IsAllowedByBothSides()
    {
        Decision decision = Assume(Given.Session("Developers", "David"), [Power, Allow]);

        Assert.Equal((DecisionOutcome.Allowed, DecisionLayer.IdentityPolicy), (decision.Outcome, decision.Layer));
        Assert.Equal(
            ["statement 1 of managed policy `PowerUserAccess` of `role/Developers`", "statement 1 of trust policy of `UpdateData`"],
            decision.Statements.Select(statement => statement.ToString()));
    }

    [Fact]
    public void AssumeRole_Analyst_IsDeniedThoughPowerUserAccessAllows()
    {
        Assert.True(Assume(Given.Session("Analysts", "Jane"), [Power]).IsAllowed);

        Decision decision = Assume(Given.Session("Analysts", "Jane"), [Power, Deny]);

        Assert.Equal((DecisionOutcome.ExplicitlyDenied, DecisionLayer.IdentityPolicy), (decision.Outcome, decision.Layer));
        Assert.Equal(["statement 1 of inline policy `policy` of `role/Analysts`"], decision.Statements.Select(statement => statement.ToString()));
    }

    [Fact]
    public void AssumeRole_DeveloperOfAnotherAccount_IsNotTrusted()
    {
        Decision decision = Assume(Given.Session("Developers", "Mallory", "222222222222"), [Power, Allow]);

        Assert.Equal(new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.TrustPolicy), decision);
    }

    [Fact]
    public void AssumeRole_UserWithoutPolicies_IsNotAllowedByItsOwnAccount() => Assert.Equal(
        new Decision(DecisionOutcome.ImplicitlyDenied, DecisionLayer.IdentityPolicy), Assume(Given.Dave, []));

    [Theory]
    [InlineData("s3:ListAllMyBuckets", "*", true)]
    [InlineData("s3:ListBucket", Given.Bucket, true)]
    [InlineData("s3:GetBucketLocation", Given.Bucket, true)]
    [InlineData("s3:GetObject", $"{Given.Bucket}/a/b.json", true)]
    [InlineData("s3:PutObject", $"{Given.Bucket}/a", true)]
    [InlineData("s3:DeleteObject", $"{Given.Bucket}/a", true)]
    [InlineData("s3:GetObject", Given.Bucket, false)]
    [InlineData("s3:ListBucket", "arn:aws:s3:::another-bucket", false)]
    [InlineData("s3:GetObject", "arn:aws:s3:::another-bucket/a", false)]
    [InlineData("s3:PutBucketPolicy", Given.Bucket, false)]
    [InlineData("s3:DeleteBucket", Given.Bucket, false)]
    [InlineData("ec2:DescribeInstances", "*", false)]
    [InlineData("iam:CreateUser", "arn:aws:iam::999999999999:user/mallory", false)]
    [InlineData("sts:AssumeRole", "arn:aws:iam::999999999999:role/Admin", false)]
    public void Session_MayUseTheBucketAndNothingElse(string action, string resource, bool allowed)
    {
        Caller session = Caller.RoleSession(Arn.Parse(Given.UpdateData), RoleSessionName.Parse("David-ProdUpdate"));
        CompiledPolicy bucket = CompiledPolicy.Compile(Given.Document(SeedDocuments.TutorialBucket.Json), new(PolicyKind.Managed, "read-write-app-bucket", "role/UpdateData"));

        Decision decision = Authorizer.Decide(new(session, action, resource, Given.Trusting), new ApplicablePolicies { Identity = [bucket] });

        Assert.Equal(allowed, decision.IsAllowed);
        Assert.NotEqual(DecisionOutcome.ExplicitlyDenied, decision.Outcome);
    }

    private static Decision Assume(Caller caller, CompiledPolicy[] identity) =>
        Authorizer.Decide(new(caller, Given.AssumeRole, Arn.Parse(Given.UpdateData)), new ApplicablePolicies { Identity = [.. identity], Resource = Trust });
}
