using CrossAccount.LocalAws.Accounts;
using Example.ManyAccounts;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/many-accounts</c>.</summary>
public sealed class ManyAccountsSampleTests
{
    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        string[] ids = [SampleCloud.Trusted, "333333333333", "444444444444"];
        (string Id, LocalClient Developers, LocalClient Other)[] accounts =
        [
            .. ids.Select(id => cloud.Account(id)).Select(account => (account.Id.ToString(), cloud.Role(account, "Developers"), cloud.Role(account, "Other"))),
        ];
        LocalClient stranger = cloud.Role(cloud.Account("555555555555"), "Developers", mayAssume: true);

        await cloud.DeployAsync<ManyAccountsStack>();

        Assert.Equal(
            SampleReadme.WhoGetsIn("many-accounts"),
            SampleReadme.Lines(
            [
                .. accounts.Select(account => ($"role/Developers of {account.Id}", SampleCloud.Try(account.Developers, "ReadData"))),
                .. accounts.Select(account => ($"another role of {account.Id}", SampleCloud.Try(account.Other, "ReadData"))),
                ("role/Developers of another account, which may assume any role", SampleCloud.Try(stranger, "ReadData")),
            ]));
    }
}
