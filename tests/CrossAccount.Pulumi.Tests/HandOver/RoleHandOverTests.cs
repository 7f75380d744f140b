using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>What the people on the other side are given, and the reason where it would not work.</summary>
public sealed class RoleHandOverTests
{
    private static async Task<RoleHandOver> HandOverAsync(TrustGrant[] trust, Action<CrossAccountRoleArgs>? change = null, string region = "us-east-1") =>
        (await Programs.UpAsync(() => TestRoles.Role(trust, change, region))).Result.HandOver;

    [Fact]
    public async Task HandOver_OfAWholeAccount_HasEverything()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId)]);

        Assert.Equal("https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=UpdateData&displayName=UpdateData", handOver.SwitchRoleUrl.Text);
        Assert.Equal(
            """
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            source_profile = <your profile>
            duration_seconds = 3600

            """,
            handOver.CliProfile.Text);
        Assert.Equal("aws sts assume-role --role-arn arn:aws:iam::999999999999:role/UpdateData --role-session-name '<your name>' --duration-seconds 3600", handOver.AssumeRoleCommand.Text);
        Assert.Null(handOver.SwitchRoleUrl.WithheldBecause);
    }

    [Fact]
    public async Task HandOver_WithMfa_AsksForTheDevice()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId) with { Mfa = MfaRequirement.Within(TimeSpan.FromHours(1)) }]);

        Assert.Equal("https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=UpdateData&displayName=UpdateData", handOver.SwitchRoleUrl.Text);
        Assert.Equal(
            """
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            source_profile = <your profile>
            mfa_serial = arn:aws:iam::111111111111:mfa/<your device>
            duration_seconds = 3600

            """,
            handOver.CliProfile.Text);
        Assert.Equal(
            "aws sts assume-role --role-arn arn:aws:iam::999999999999:role/UpdateData --role-session-name '<your name>' --duration-seconds 3600 --serial-number 'arn:aws:iam::111111111111:mfa/<your device>' --token-code '<its code>'",
            handOver.AssumeRoleCommand.Text);
    }

    [Fact]
    public async Task HandOver_OfAThirdParty_HasNoLinkAndNoExternalId()
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42")), TrustGrant.Service("ec2.amazonaws.com")]);

        Assert.Null(handOver.SwitchRoleUrl.Text);
        Assert.Equal("the console cannot send an external ID, so it cannot switch to a role that asks for one", handOver.SwitchRoleUrl.WithheldBecause);
        Assert.Equal("withheld: the console cannot send an external ID, so it cannot switch to a role that asks for one", handOver.SwitchRoleUrl.ToString());
        Assert.Equal(
            """
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            source_profile = <your profile>
            external_id = <the external ID you were given>
            duration_seconds = 3600

            """,
            handOver.CliProfile.Text);
        Assert.Equal(
            "aws sts assume-role --role-arn arn:aws:iam::999999999999:role/UpdateData --role-session-name '<your name>' --duration-seconds 3600 --external-id '<the external ID you were given>'",
            handOver.AssumeRoleCommand.Text);
    }

    [Fact]
    public async Task HandOver_OfServicesAlone_IsWithheld()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Service("ec2.amazonaws.com")]);

        Assert.All(
            (HandOverItem[])[handOver.SwitchRoleUrl, handOver.CliProfile, handOver.AssumeRoleCommand],
            item => Assert.Equal((null, "only services of AWS may assume the role"), (item.Text, item.WithheldBecause)));
        Assert.Empty(handOver.Recipients);
        Assert.Equal("only services of AWS may assume the role", handOver.WithheldBecause);
        Assert.Equal(
            ["assumeRoleCommand", "cliProfile", "csharp", "python", "switchRoleUrl"],
            handOver.ToTexts().Where(text => text.Value == "withheld: only services of AWS may assume the role").Select(text => text.Key));
    }

    [Fact]
    public async Task SwitchRoleUrl_OfARoleThatPeopleReachWithoutExternalIdToo_IsThere()
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("auditor-42")), TrustGrant.Account(TestAccounts.TrustedId)]);

        Assert.NotNull(handOver.SwitchRoleUrl.Text);
    }

    [Theory]
    [InlineData("us-gov-west-1", "https://signin.amazonaws-us-gov.com/switchrole?account=999999999999&roleName=team/a%2Bb%3D%2C.%40-_&displayName=a%2Bb%3D%2C.%40-_")]
    [InlineData("cn-north-1", "https://signin.amazonaws.cn/switchrole?account=999999999999&roleName=team/a%2Bb%3D%2C.%40-_&displayName=a%2Bb%3D%2C.%40-_")]
    [InlineData("eusc-de-east-1", "withheld: no sign-in page is documented for partition `aws-eusc`")]
    public async Task SwitchRoleUrl_OfAPartition_IsThatOfItsConsole(string region, string expected)
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.Account(TestAccounts.TrustedId)],
            args => (args.Path, args.Name) = (IamPath.Parse("/team/"), RoleName.Parse("a+b=,.@-_")),
            region);

        Assert.Equal(expected, handOver.SwitchRoleUrl.ToString());
    }

    [Theory]
    [InlineData("/", 64, null)]
    [InlineData("/team/", 59, null)]
    [InlineData("/team/", 60, "path and name have 65 characters together, but the console switches only to at most 64")]
    public async Task SwitchRoleUrl_LongerThanTheConsoleTakes_IsWithheld(string path, int length, string? reason)
    {
        RoleHandOver handOver = await HandOverAsync(
            [TrustGrant.Account(TestAccounts.TrustedId)],
            args => (args.Path, args.Name) = (IamPath.Parse(path), RoleName.Parse(new string('r', length))));

        Assert.Equal(reason, handOver.SwitchRoleUrl.WithheldBecause);
    }

    [Fact]
    public async Task CliProfile_WithAPath_NamesTheWholeArn()
    {
        RoleHandOver handOver = await HandOverAsync([TrustGrant.Account(TestAccounts.TrustedId)], args => args.Path = IamPath.Parse("/team/"));

        Arn arn = Arn.Parse("arn:aws:iam::999999999999:role/team/UpdateData");
        Assert.Contains($"\nrole_arn = {arn}\n", handOver.CliProfile.Text, StringComparison.Ordinal);
        Assert.Contains($" --role-arn {arn} ", handOver.AssumeRoleCommand.Text, StringComparison.Ordinal);
    }
}
