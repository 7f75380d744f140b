using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Users, roles and third parties are handed over what each of them can use.</summary>
public sealed class RecipientTests
{
    private const string NoMfaForRoles = "the trust asks for MFA, which sessions of roles never carry: only users with an MFA device can assume the role";

    public static TheoryData<string, TrustGrant[], string[]> Kinds { get; } = new()
    {
        { "an account", [TrustGrant.Account(TestAccounts.TrustedId)], ["users", "roles"] },
        { "an organization", [TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5"))], ["users", "roles"] },
        { "patterns of users", [TrustGrant.Matching(TestAccounts.TrustedId, "user/*")], ["users"] },
        { "patterns of both", [TrustGrant.Matching(TestAccounts.TrustedId, "role/a*", "user/*")], ["users", "roles"] },
        { "a named role", [TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/team/Developers"))], ["roles"] },
        { "a third party", [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())], ["third-party-222222222222"] },
        { "a service", [TrustGrant.Service("ec2.amazonaws.com")], [] },
        {
            "everyone",
            [
                TrustGrant.ThirdParty(TestAccounts.OtherThirdPartyId, ExternalIdSource.Generated()), TrustGrant.Service("ec2.amazonaws.com"),
                TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()), TrustGrant.Account(TestAccounts.TrustedId),
            ],
            ["users", "roles", "third-party-222222222222", "third-party-333333333333"]
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Recipients_AreThoseWhomTheTrustNames(string trusted, TrustGrant[] trust, string[] expected)
    {
        RoleHandOver handOver = await HandOverAsync(trust);

        Assert.True(expected.SequenceEqual(handOver.Recipients.Select(recipient => recipient.Recipient.Name)), trusted);
    }

    [Theory]
    [InlineData("role/Developers", "roles")]
    [InlineData("user/David", "users")]
    [InlineData("group/Developers", "users")]
    public async Task Recipients_OfADelegation_AreThoseWhoAreAllowed(string allowed, string expected)
    {
        RoleHandOver handOver = await DelegatedAsync(args => args.Allow.Add(Grantee.Parse(allowed)));

        Assert.Equal(expected, Assert.Single(handOver.Recipients).Recipient.Name);
    }

    [Fact]
    public async Task Recipients_OfAnotherAccountThanTheTrusted_AreNotNarrowed()
    {
        RoleHandOver handOver = await DelegatedAsync(args =>
        {
            args.Trust = [TrustGrant.Account(TestAccounts.OtherThirdPartyId)];
            args.Allow.Add(Grantee.Parse("role/Developers"));
        });

        Assert.Equal(["users", "roles"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
    }

    [Fact]
    public async Task Roles_WhereMfaIsAskedFor_AreWithheldEverything()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId) with { Mfa = MfaRequirement.Required }]);

        Assert.All(handOver.Recipients[1].Items, item => Assert.Equal((null, NoMfaForRoles), (item.Value.Text, item.Value.WithheldBecause)));
        Assert.All(handOver.Recipients[0].Items, item => Assert.NotNull(item.Value.Text));
    }

    [Fact]
    public async Task Durations_AreTheRolesForUsers_AndOneHourForThoseWhoChain()
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())],
            args => args.MaxSessionDuration = SessionDuration.Maximum);

        Assert.Equal(
            ["duration_seconds = 43200", "duration_seconds = 3600", "duration_seconds = 3600"],
            handOver.Recipients.Select(recipient => recipient.CliProfile.Text!.TrimEnd().Split('\n')[^1]));
        Assert.Contains(
            "a session that is got with the session of another role lasts 3600 s at most, although the role allows 43200 s: AWS refuses to chain roles for longer",
            handOver.Recipients[1].Notes);
        Assert.DoesNotContain(handOver.Recipients[0].Notes, note => note.Contains("session of another role", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Roles_BesidePeopleWithMfa_SendNone()
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.Matching(TestAccounts.TrustedId, "user/*") with { Mfa = MfaRequirement.Required }, TrustGrant.Matching(TestAccounts.TrustedId, "role/robots-*")]);

        Assert.Contains("mfa_serial = arn:aws:iam::111111111111:mfa/<your device>\n", handOver.Recipients[0].CliProfile.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mfa", handOver.Recipients[1].CliProfile.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("roles", handOver.Recipients[1].Recipient.Name);
    }

    [Fact]
    public async Task Notes_SayWhatTheTextsCannot()
    {
        RoleHandOver handOver = await HandOverAsync(
        [
            TrustGrant.Account(TestAccounts.TrustedId) with
            {
                Mfa = MfaRequirement.Within(TimeSpan.FromMinutes(15)),
                Conditions = [new(ConditionOperators.IpAddress, "aws:SourceIp", "203.0.113.0/24")],
            },
            TrustGrant.Matching(TestAccounts.TrustedId, "user/robot"),
        ]);

        Assert.Equal(
            [
                "`<your device>` is the name of your MFA device, as the console shows it under Security credentials",
                "sign in to the console with MFA before you follow the link",
                "MFA may be 900 s old at most when the role is assumed: after that, sign in again",
                "a part of the trust asks for no MFA: who comes by that part may leave the device and its code out",
                "a policy of your own account has to allow you `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`",
                "the trust has conditions of its own on `aws:SourceIp`, which these texts do not meet by themselves",
            ],
            handOver.Recipients[0].Notes.AsEnumerable());
    }

    [Fact]
    public async Task Notes_OfAThirdParty_AreWhatItNeedsInWriting()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42"))]);

        RecipientHandOver thirdParty = Assert.Single(handOver.Recipients);
        Assert.True(thirdParty.AsksForExternalId);
        Assert.Equal(
            [
                "the calls have to come from account 222222222222, and each has to send the external ID",
                "the external ID is kept a secret here and stands in none of the texts: it is handed over apart from them",
                "a session that is got with the session of another role lasts 3600 s at most",
                "a policy of your own account has to allow you `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`",
            ],
            thirdParty.Notes.AsEnumerable());
        Assert.DoesNotContain(handOver.ToTexts(), text => text.Value.Contains("auditor-42", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notes_OfThoseWhomTheDelegationAllows_AskForNoPolicy()
    {
        RoleHandOver handOver = await DelegatedAsync(args => args.Allow.Add(Grantee.Parse("role/Developers")));

        Assert.Equal(
            [
                "the link works for those who signed in to the console as the role, by federation or IAM Identity Center; of a user who switched to the role, the console asks the user's own permissions",
                "a session that is got with the session of another role lasts 3600 s at most",
            ],
            Assert.Single(handOver.Recipients).Notes.AsEnumerable());
    }

    [Fact]
    public async Task Texts_OfFurtherRecipients_AreNamedForThem()
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())]);

        Assert.Equal(
            [
                "assumeRoleCommand", "assumeRoleCommand-roles", "assumeRoleCommand-third-party-222222222222",
                "cliProfile", "cliProfile-roles", "cliProfile-third-party-222222222222",
                "csharp", "csharp-roles", "csharp-third-party-222222222222",
                "python", "python-roles", "python-third-party-222222222222",
                "switchRoleUrl", "switchRoleUrl-roles", "switchRoleUrl-third-party-222222222222",
            ],
            handOver.ToTexts().Keys);
    }

    private static async Task<RoleHandOver> HandOverAsync(TrustGrant[] trust, Action<CrossAccountRoleArgs>? change = null) =>
        (await Programs.UpAsync(() => TestRoles.Role(trust, change))).Result.HandOver;

    private static async Task<RoleHandOver> DelegatedAsync(Action<CrossAccountDelegationArgs> change) =>
        (await Programs.UpAsync(() => TestRoles.Delegation(change))).Result.HandOver;
}
