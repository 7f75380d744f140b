using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Whom the trust denies is handed over nothing; whom it may deny is told.</summary>
public sealed class DeniedRecipientTests
{
    private static readonly TrustGrant Account = TrustGrant.Account(TestAccounts.TrustedId);

    [Fact]
    public async Task ADeniedAccount_IsWithheldEverything()
    {
        RoleHandOver handOver = await HandOverAsync([Account], TrustDenial.Account(TestAccounts.TrustedId));

        Assert.All(handOver.Recipients.SelectMany(recipient => recipient.Items), item => Assert.Equal("the trust denies account 111111111111, whatever else allows it", item.Value.WithheldBecause));
        Assert.Equal(2, handOver.Recipients.Length);
    }

    [Fact]
    public async Task DeniedUsers_AreWithheldEverything_AndRolesAreNot()
    {
        RoleHandOver handOver = await HandOverAsync([Account], TrustDenial.Matching(TestAccounts.TrustedId, "user/*"));

        Assert.Equal("the trust denies user/* of account 111111111111, whatever else allows it", handOver.Recipients[0].AssumeRoleCommand.WithheldBecause);
        Assert.NotNull(handOver.Recipients[1].AssumeRoleCommand.Text);
        Assert.DoesNotContain(handOver.Recipients[1].Notes, note => note.Contains("denies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SomeWhoAreDenied_AreNamedToTheirKindAlone()
    {
        RoleHandOver handOver = await HandOverAsync([Account], TrustDenial.Matching(TestAccounts.TrustedId, "role/Interns"));

        Assert.NotNull(handOver.Recipients[1].AssumeRoleCommand.Text);
        Assert.Contains("the trust denies role/Interns of account 111111111111, whatever else allows it", handOver.Recipients[1].Notes);
        Assert.DoesNotContain(handOver.Recipients[0].Notes, note => note.Contains("denies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ThoseWhoAreTrustedAndDeniedAlike_AreWithheldEverything()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Matching(TestAccounts.TrustedId, "role/Interns")], TrustDenial.Matching(TestAccounts.TrustedId, "role/Analysts", "role/Interns"));

        Assert.Equal("the trust denies role/Analysts, role/Interns of account 111111111111, whatever else allows it", handOver.AssumeRoleCommand.WithheldBecause);
    }

    [Fact]
    public async Task ADenialUnderConditions_IsANote()
    {
        Condition elsewhere = new(ConditionOperators.NotIpAddress, "aws:SourceIp", "203.0.113.0/24");
        RoleHandOver handOver = await HandOverAsync([Account], TrustDenial.Everyone(elsewhere), TrustDenial.Account(TestAccounts.TrustedId) with { Conditions = [elsewhere] });

        Assert.NotNull(handOver.AssumeRoleCommand.Text);
        Assert.Equal(
            [
                "the trust denies everyone, whatever else allows it, when its conditions on `aws:SourceIp` hold",
                "the trust denies account 111111111111, whatever else allows it, when its conditions on `aws:SourceIp` hold",
            ],
            handOver.Recipients[0].Notes.Where(note => note.Contains("denies", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ADenialOfAnotherAccount_IsNoneOfTheirs_UnlessAnyOfAnOrganizationIsMeant()
    {
        TrustDenial other = TrustDenial.Account(TestAccounts.OtherThirdPartyId);
        RoleHandOver account = await HandOverAsync([Account], other);
        RoleHandOver organization = await HandOverAsync([TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5"))], other);

        Assert.DoesNotContain(account.Recipients.SelectMany(recipient => recipient.Notes), note => note.Contains("denies", StringComparison.Ordinal));
        Assert.All(organization.Recipients, recipient => Assert.Contains("the trust denies account 333333333333, whatever else allows it", recipient.Notes));
        Assert.NotNull(organization.AssumeRoleCommand.Text);
    }

    private static async Task<RoleHandOver> HandOverAsync(TrustGrant[] trust, params TrustDenial[] denials) =>
        (await Programs.UpAsync(() => TestRoles.Role(trust, args => args.TrustDeny = denials))).Result.HandOver;
}
