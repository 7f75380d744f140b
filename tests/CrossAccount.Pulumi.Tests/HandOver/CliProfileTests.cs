using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Profiles for <c>~/.aws/config</c>, to the letter.</summary>
public sealed class CliProfileTests
{
    [Theory]
    [InlineData("a+b.@-_c", "a+b.@-_c")]
    [InlineData("a=b,c", "a-b-c")]
    public async Task CliProfile_IsNamedAsTheRole_WithoutWhatNotAllSdksRead(string role, string profile)
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId)], args => args.Name = RoleName.Parse(role));

        Assert.Equal([$"[profile {profile}]", $"role_arn = arn:aws:iam::999999999999:role/{role}"], handOver.CliProfile.Text!.Split('\n')[..2]);
    }

    [Theory]
    [InlineData("us-east-1", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("us-iso-east-1", "aws-iso")]
    public async Task CliProfile_WithMfa_HasTheDeviceOfTheCallersPartitionAndAccount(string region, string partition)
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId) with { Mfa = MfaRequirement.Required }], region: region);

        Assert.Equal(
            $"""
            [profile UpdateData]
            role_arn = arn:{partition}:iam::999999999999:role/UpdateData
            source_profile = <your profile>
            mfa_serial = arn:{partition}:iam::111111111111:mfa/<your device>
            duration_seconds = 3600

            """,
            handOver.CliProfile.Text);
    }

    [Fact]
    public async Task CliProfile_WithMfa_HasTheAccountOfTheUsers_AndLeavesItOpenForAnyOfAnOrganization()
    {
        MfaRequirement mfa = MfaRequirement.Required;

        RoleHandOver two = await HandOverAsync(
            [TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:user/David"), Arn.Parse("arn:aws:iam::222222222222:user/Jane")) with { Mfa = mfa }]);
        RoleHandOver organization = await HandOverAsync([TrustGrant.Organization(OrganizationId.Parse("o-a1b2c3d4e5")) with { Mfa = mfa }]);

        Assert.Equal(
            ["mfa_serial = arn:aws:iam::111111111111:mfa/<your device>", "mfa_serial = arn:aws:iam::222222222222:mfa/<your device>"],
            two.Recipients.Select(recipient => recipient.CliProfile.Text!.Split('\n')[3]));
        Assert.Contains("\nmfa_serial = arn:aws:iam::<your account>:mfa/<your device>\n", organization.CliProfile.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CliProfile_OfRoles_StartsFromTheProfileOfTheRole()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Matching(TestAccounts.TrustedId, "role/*")], args => args.MaxSessionDuration = SessionDuration.Maximum);

        Assert.Equal(
            """
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            source_profile = <profile of your role>
            duration_seconds = 3600

            """,
            handOver.CliProfile.Text);
    }

    private static async Task<RoleHandOver> HandOverAsync(TrustGrant[] trust, Action<CrossAccountRoleArgs>? change = null, string region = "us-east-1") =>
        (await Programs.UpAsync(() => TestRoles.Role(trust, change, region))).Result.HandOver;
}
