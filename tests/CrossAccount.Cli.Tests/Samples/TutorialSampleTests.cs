using CrossAccount.LocalAws.Accounts;
using Example.Tutorial;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/tutorial</c>.</summary>
public sealed class TutorialSampleTests
{
    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        LocalAccount originating = cloud.Account(SampleCloud.Trusted);
        LocalClient developers = cloud.Role(originating, "Developers");
        LocalClient analysts = cloud.Role(originating, "Analysts", mayAssume: true);
        LocalClient interns = cloud.Role(originating, "Interns");
        LocalClient stranger = cloud.Role(cloud.Account("333333333333"), "Developers", mayAssume: true);

        await cloud.DeployAsync<TutorialStack>();

        Assert.Equal(
            SampleReadme.WhoGetsIn("tutorial"),
            SampleReadme.Lines(
                ("role/Developers of 111111111111", SampleCloud.Try(developers, "UpdateData")),
                ("role/Analysts of 111111111111, which may assume any other role", SampleCloud.Try(analysts, "UpdateData")),
                ("another role of 111111111111", SampleCloud.Try(interns, "UpdateData")),
                ("a role of another account, which may assume any role", SampleCloud.Try(stranger, "UpdateData"))));
    }
}
