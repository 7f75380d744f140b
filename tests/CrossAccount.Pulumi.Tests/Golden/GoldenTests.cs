using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Golden;

/// <summary>The documents of published instructions come out equal in meaning, and their slips do not.</summary>
public sealed class GoldenTests
{
    private static AwsAccount Account(string name, string id) => AwsAccountProvider.Connect(name, new() { Id = AccountId.Parse(id), Region = "us-east-1" });

    private static void SameMeaning(string golden, string? written) => Assert.Equal(TestDocuments.MeaningOf(GoldenDocuments.Text(golden)), TestDocuments.MeaningOf(written!));

    [Fact]
    public async Task Tutorial_FourDocuments_ComeOut()
    {
        var run = await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Policies["read-write-app-bucket"] = GoldenDocuments.Parse("tutorial-permissions");
            args.Allow = [Grantee.Parse("role/Developers")];
            args.Deny = [Grantee.Parse("role/Analysts")];
        }));

        SameMeaning("tutorial-permissions", run["data-policy-read-write-app-bucket"].Text("policy"));
        SameMeaning("tutorial-trust", run["data-role"].Text("assumeRolePolicy"));
        SameMeaning("tutorial-allow", run["data-allow-role-Developers"].Text("policy"));
        SameMeaning("tutorial-deny", run["data-deny-role-Analysts"].Text("policy"));
        Assert.Equal("Developers", run["data-allow-role-Developers"].Text("role"));
        Assert.Equal("Analysts", run["data-deny-role-Analysts"].Text("role"));
    }

    [Fact]
    public async Task UserGuide_TrustWithMfaAndItsPolicy_ComeOut()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role(
            [TrustGrant.Account(AccountId.Parse("123456789012")) with { Mfa = MfaRequirement.Required }],
            args => args.Policies["PolicyForRole"] = GoldenDocuments.Parse("user-guide-permissions")));

        SameMeaning("user-guide-trust-with-mfa", run["data-role"].Text("assumeRolePolicy"));
        SameMeaning("user-guide-permissions", run["data-policy-PolicyForRole"].Text("policy"));
    }

    [Fact]
    public async Task Gruntwork_UserOfAnotherAccount_ComesOut()
    {
        var run = await Programs.UpAsync(() => new CrossAccountDelegation("foo", new()
        {
            Trusting = Account("trusting", "444455556666"),
            Trusted = Account("trusted", "111122223333"),
            RoleName = RoleName.Parse("foo"),
            Trust = [TrustGrant.Principals(Arn.Parse("arn:aws:iam::111122223333:user/Bob"))],
            Allow = [Grantee.Parse("user/Bob")],
        }));

        SameMeaning("gruntwork-trust", run["foo-role"].Text("assumeRolePolicy"));
        SameMeaning("gruntwork-allow", run["foo-allow-user-Bob"].Text("policy"));
        Assert.Equal("Bob", run["foo-allow-user-Bob"].Text("user"));
    }

    [Fact]
    public void MeaningOf_AnotherDocument_Differs()
    {
        Assert.NotEqual(TestDocuments.MeaningOf(GoldenDocuments.Text("tutorial-allow")), TestDocuments.MeaningOf(GoldenDocuments.Text("tutorial-deny")));
        Assert.NotEqual(TestDocuments.MeaningOf(GoldenDocuments.Text("tutorial-trust")), TestDocuments.MeaningOf(GoldenDocuments.Text("user-guide-trust-with-mfa")));
    }

    [Fact]
    public async Task Slip_OfARoleArnWhereAPolicyBelongs_IsRefused()
    {
        string message = await TestRoles.RoleErrorAsync(
            [TrustGrant.Account(TestAccounts.TrustedId)], args => args.AttachedPolicyArns.Add("arn:aws:iam::123456789012:role/PolicyForRole"));

        Assert.Equal(
            "`arn:aws:iam::123456789012:role/PolicyForRole` is the ARN of a role, but only a policy can be attached: write `:policy/` where it has `:role/`",
            message);
    }

    [Fact]
    public void Slip_OfAllowingEveryRole_CannotBeWritten()
    {
        var exception = Assert.Throws<FormatException>(() => Arn.Parse("arn:aws:iam::999999999999:role/*"));

        Assert.Equal("the ARN `arn:aws:iam::999999999999:role/*` has a wildcard, but must name one thing", exception.Message);
    }

    [Fact]
    public async Task Slip_OfAProfileWithoutItsWord_IsNotReproduced()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role(
            [TrustGrant.Account(TestAccounts.TrustedId)], args => args.Name = RoleName.Parse("s3fullaccess-user1")));

        Assert.StartsWith("[profile s3fullaccess-user1]\n", run.Result.HandOver.CliProfile.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slip_OfMfaForRolesThatCannotShowIt_IsRefused()
    {
        string message = await TestRoles.RoleErrorAsync(
            [TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/Developers")) with { Mfa = MfaRequirement.Required }]);

        Assert.Equal(
            "MFA is asked of the role `arn:aws:iam::111111111111:role/Developers`, which can never show it: sessions of roles carry no MFA; ask it of users, in a grant of their own",
            message);
    }
}
