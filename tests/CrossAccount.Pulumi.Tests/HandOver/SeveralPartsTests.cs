using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Each trusted account, and each part of the trust that asks for something else, has texts of its own.</summary>
public sealed class SeveralPartsTests
{
    private static readonly AccountId Staging = TestAccounts.OtherThirdPartyId;

    [Fact]
    public async Task EveryTrustedAccount_HasItsOwnPart_WithThoseItAllows()
    {
        RoleHandOver handOver = (await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Allow = [Grantee.Parse("group/Developers")];
            args.AllowMfa = MfaRequirement.Required;
            args.AlsoTrusted = [new() { Account = AwsAccountProvider.Connect("staging", new() { Id = Staging, Region = "us-east-1" }), Allow = [Grantee.Parse("user/David"), Grantee.Parse("group/Testers")] }];
        }))).Result.HandOver;

        Assert.Equal(
            ["users of account 111111111111: group/Developers", "users of account 333333333333: user/David, group/Testers"],
            handOver.Recipients.Select(recipient => $"{recipient.Recipient}: {string.Join(", ", recipient.Allowed)}"));
        Assert.Equal(
            ["mfa_serial = arn:aws:iam::111111111111:mfa/<your device>", "mfa_serial = arn:aws:iam::333333333333:mfa/<your device>"],
            handOver.Recipients.Select(recipient => recipient.CliProfile.Text!.Split('\n')[3]));
        Assert.DoesNotContain(handOver.Recipients.SelectMany(recipient => recipient.Notes), note => note.Contains("a policy of your own account", StringComparison.Ordinal));
        Assert.Equal(
            ["cliProfile", "cliProfile-users-333333333333"],
            handOver.ToTexts().Keys.Where(name => name.StartsWith("cliProfile", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AnAccountThatAllowsNobodyKnown_IsToldThatItHasTo()
    {
        RoleHandOver handOver = (await Programs.UpAsync(() => TestRoles.Delegation(args =>
        {
            args.Trust = [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.Account(Staging)];
            args.Allow = [Grantee.Parse("role/Developers")];
        }))).Result.HandOver;

        Assert.Equal(
            ["users-333333333333: True", "roles-111111111111: False", "roles-333333333333: True"],
            handOver.Recipients.Select(recipient => $"{recipient.Recipient.Name}: {recipient.Notes.Contains("a policy of your own account has to allow you `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`")}"));
    }

    [Fact]
    public async Task PrincipalsOfSeveralAccounts_AreToldApart()
    {
        RoleHandOver handOver = await HandOverAsync(TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/David"), Arn.Parse("arn:aws:iam::333333333333:role/ci")));

        Assert.Equal(["users-111111111111", "roles-333333333333"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
    }

    [Fact]
    public async Task GrantsThatAskForOtherThings_HavePartsOfTheirOwn()
    {
        RoleHandOver handOver = await HandOverAsync(
            TrustGrant.Matching(TestAccounts.TrustedId, "role/ci-*") with { SessionNames = ["build"] },
            TrustGrant.Matching(TestAccounts.TrustedId, "role/Developers"),
            TrustGrant.Matching(TestAccounts.TrustedId, "role/deploy-*") with { SessionNames = ["build"] });

        Assert.Equal(["roles", "roles, part 2"], handOver.Recipients.Select(recipient => recipient.Recipient.ToString()));
        Assert.Contains(" --role-session-name build ", handOver.Recipients[0].AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.Contains(" --role-session-name '<your name>' ", handOver.Recipients[1].AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.Equal("the trust has several parts, which ask for other things; this one is for `role/ci-*`, `role/deploy-*`", handOver.Recipients[0].Notes[0]);
        Assert.Equal("the trust has several parts, which ask for other things; this one is for `role/Developers`", handOver.Recipients[1].Notes[0]);
        Assert.Contains("cliProfile-roles-2", handOver.ToTexts().Keys);
    }

    [Fact]
    public async Task GrantsThatAskTheSame_AreOnePart()
    {
        RoleHandOver handOver = await HandOverAsync(
            TrustGrant.Matching(TestAccounts.TrustedId, "role/ci-*") with { SessionNames = ["build", "test"] },
            TrustGrant.Matching(TestAccounts.TrustedId, "role/deploy-*") with { SessionNames = ["test", "build"] });

        Assert.DoesNotContain(Assert.Single(handOver.Recipients).Notes, note => note.Contains("several parts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnOrganizationBesideAnAccount_IsForAnyOfItsAccounts()
    {
        RoleHandOver handOver = await HandOverAsync(
            TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5")) with { ExternalId = ExternalIdSource.Given("id-42") });

        Assert.Equal(["users", "users-111111111111", "roles", "roles-111111111111"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
        Assert.Equal([true, false, true, false], handOver.Recipients.Select(recipient => recipient.AsksForExternalId));
    }

    [Fact]
    public async Task AThirdPartyOfSomeRoles_IsToldWhich()
    {
        RoleHandOver handOver = await HandOverAsync(
            TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()) with { Patterns = ["role/Auditor"] });

        Assert.Equal("of that account, the trust is for `role/Auditor` alone", Assert.Single(handOver.Recipients).Notes[1]);
    }

    private static async Task<RoleHandOver> HandOverAsync(params TrustGrant[] trust) => (await Programs.UpAsync(() => TestRoles.Role(trust))).Result.HandOver;
}
