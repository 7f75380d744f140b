using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>What an account is reached with, its quotas, and a permissions boundary that exists.</summary>
public sealed class AccountTests
{
    private static AwsAccount Connect(Action<AwsAccountArgs> change)
    {
        var args = new AwsAccountArgs { Id = TestAccounts.TrustingId, Region = "us-east-1" };
        change(args);
        return AwsAccountProvider.Connect("trusting", args);
    }

    private static DeploymentRoleArgs Deployer(string session = "pulumi", string account = "999999999999", string kind = "role") =>
        new() { RoleArn = Arn.Parse($"arn:aws:iam::{account}:{kind}/Deployer"), SessionName = session };

    [Fact]
    public async Task DeploymentRole_OfTheLimits_IsTaken()
    {
        await Programs.UpAsync(() => Connect(args => args.AssumeRole = Deployer("ab")));
        await Programs.UpAsync(() => Connect(args => args.AssumeRole = Deployer(new string('a', 64))));
    }

    [Theory]
    [InlineData("a", "the role session name `a` has 1 characters, but must have 2 to 64")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "the role session name `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` has 65 characters, but must have 2 to 64")]
    [InlineData("a b", "the role session name `a b` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-`")]
    public async Task SessionName_OnePastTheLimits_IsRefused(string session, string expected)
    {
        string error = await Programs.FailAsync(() => Connect(args => args.AssumeRole = Deployer(session)));

        Assert.Equal($"provider `trusting` cannot be created:\n  - `SessionName`: {expected} (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)", error);
    }

    [Theory]
    [InlineData("111111111111", "role")]
    [InlineData("999999999999", "user")]
    public async Task DeploymentRole_ThatIsNoneOfTheAccount_IsRefused(string account, string kind)
    {
        string error = await Programs.FailAsync(() => Connect(args => args.AssumeRole = Deployer(account: account, kind: kind)));

        Assert.Equal(
            $"provider `trusting` cannot be created:\n  - `RoleArn`: `arn:aws:iam::{account}:{kind}/Deployer` is not the ARN of a role of account `999999999999`: give a role of that account (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html)",
            error);
    }

    [Fact]
    public async Task ExternalIdAndDefaultTags_ThatAwsWouldRefuse_AreToldWithoutTheSecret()
    {
        DeploymentRoleArgs role = Deployer();
        role.ExternalId = "s3cr3t!";
        IReadOnlyList<string> errors = await Programs.FailuresAsync(() => Connect(args => args.AssumeRole = role));
        IReadOnlyList<string> tagErrors = await Programs.FailuresAsync(() => Connect(args => args.DefaultTags = new() { ["aws:team"] = "data" }));

        Assert.Contains(errors, error => error.Contains("  - `ExternalId`: the external ID contains `!`, but may have only ", StringComparison.Ordinal));
        Assert.DoesNotContain(errors, error => error.Contains("s3cr3t", StringComparison.Ordinal));
        Assert.Contains(tagErrors, error => error.Contains("  - `DefaultTags`: the tag key `aws:team` begins with `aws:`, ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2048, 10, 1000, 1500)]
    [InlineData(8192, 25, 10000, 10000)]
    public void Quotas_OfTheLimits_AreTaken(int trust, int managed, int roles, int policies)
    {
        var quotas = new AwsAccountQuotas { TrustPolicySize = trust, ManagedPoliciesPerRole = managed, Roles = roles, CustomerManagedPolicies = policies };

        Assert.Equal((trust, managed, roles, policies), (quotas.TrustPolicySize, quotas.ManagedPoliciesPerRole, quotas.Roles, quotas.CustomerManagedPolicies));
        Assert.Equal(new AwsAccountQuotas(), AwsAccountQuotas.Default);
        Assert.Equal(trust == 2048, quotas == AwsAccountQuotas.Default);
    }

    public static TheoryData<Func<AwsAccountQuotas>, string> Past => new()
    {
        { () => new() { TrustPolicySize = 2047 }, "the quota `TrustPolicySize` must be 2048 to 8192, which is all that AWS grants" },
        { () => new() { TrustPolicySize = 8193 }, "the quota `TrustPolicySize` must be 2048 to 8192, which is all that AWS grants" },
        { () => new() { ManagedPoliciesPerRole = 9 }, "the quota `ManagedPoliciesPerRole` must be 10 to 25, which is all that AWS grants" },
        { () => new() { ManagedPoliciesPerRole = 26 }, "the quota `ManagedPoliciesPerRole` must be 10 to 25, which is all that AWS grants" },
        { () => new() { Roles = 999 }, "the quota `Roles` must be 1000 to 10000, which is all that AWS grants" },
        { () => new() { Roles = 10001 }, "the quota `Roles` must be 1000 to 10000, which is all that AWS grants" },
        { () => new() { CustomerManagedPolicies = 1499 }, "the quota `CustomerManagedPolicies` must be 1500 to 10000, which is all that AWS grants" },
        { () => new() { CustomerManagedPolicies = 10001 }, "the quota `CustomerManagedPolicies` must be 1500 to 10000, which is all that AWS grants" },
    };

    [Theory]
    [MemberData(nameof(Past))]
    public void Quotas_OnePastTheLimits_AreRefused(Func<AwsAccountQuotas> quotas, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<ArgumentOutOfRangeException>(() => quotas()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("arn:aws:iam::111111111111:policy/Boundary")]
    [InlineData("arn:aws-cn:iam::999999999999:policy/Boundary")]
    [InlineData("arn:aws:iam::999999999999:role/Boundary")]
    [InlineData("Boundary")]
    public async Task Boundary_ThatCannotBeOne_IsRefused(string arn)
    {
        string error = await TestRoles.RoleErrorAsync([TrustGrant.Account(TestAccounts.TrustedId)], args => args.PermissionsBoundary = arn);

        Assert.Equal(
            $"`PermissionsBoundary`: `{arn}` is not the ARN of a managed policy of account `999999999999` or of AWS: give one of those (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html)",
            error);
    }

    [Fact]
    public async Task Boundary_ThatIsNotKnown_IsTaken()
    {
        await Programs.PreviewAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)], args => args.PermissionsBoundary = OutputUtilities.CreateUnknown("")));
        await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)], args => args.PermissionsBoundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"));
    }
}
