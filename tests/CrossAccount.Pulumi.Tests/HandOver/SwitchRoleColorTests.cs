using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Links have a color only where one is asked for: AWS does not document it.</summary>
public sealed class SwitchRoleColorTests
{
    [Theory]
    [InlineData("red", "f2b0a9")]
    [InlineData("orange", "fbc8aa")]
    [InlineData("yellow", "efda95")]
    [InlineData("green", "b7ca9d")]
    [InlineData("blue", "83d4e8")]
    public async Task SwitchRoleUrl_InAColor_HasItAtItsEnd(string name, string hex)
    {
        RoleHandOver handOver = await HandOverAsync(TrustGrant.Account(TestAccounts.TrustedId));

        Assert.All(
            handOver.In(SwitchRoleColor.TryParse(name).ValueOrThrow()).Recipients,
            recipient => Assert.Equal($"https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=UpdateData&displayName=UpdateData&color={hex}", recipient.SwitchRoleUrl.Text));
        Assert.DoesNotContain("color", handOver.SwitchRoleUrl.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SwitchRoleUrl_ThatIsWithheld_HasNoColor()
    {
        RoleHandOver handOver = await HandOverAsync(TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()));

        Assert.Null(handOver.In(SwitchRoleColor.TryParse("red").ValueOrThrow()).SwitchRoleUrl.Text);
    }

    [Fact]
    public void TryParse_OfAnotherColor_SaysWhichThereAre()
    {
        Assert.False(SwitchRoleColor.TryParse("pink").TryGetValue(out _, out string? error));

        Assert.Equal("the color `pink` is not one of the console's, but must be one of `red`, `orange`, `yellow`, `green`, `blue`", error);
    }

    private static async Task<RoleHandOver> HandOverAsync(TrustGrant trust) => (await Programs.UpAsync(() => TestRoles.Role([trust]))).Result.HandOver;
}
