using CrossAccount.LocalAws.Accounts;
using Example.PeopleWithMfa;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/people-with-mfa</c>.</summary>
public sealed class PeopleWithMfaSampleTests
{
    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        LocalAccount trusted = cloud.Account(SampleCloud.Trusted);
        SampleUser david = cloud.Member(trusted, "Developers", "David");
        SampleUser jane = cloud.Member(trusted, "Analysts", "Jane");
        SampleUser stranger = cloud.Member(cloud.Account("333333333333"), "Developers", "David");

        await cloud.DeployAsync<PeopleWithMfaStack>();

        Assert.Equal(
            SampleReadme.WhoGetsIn("people-with-mfa"),
            SampleReadme.Lines(
                ("a member of group/Developers who gave MFA just now", SampleCloud.Try(david.WithMfa(TimeSpan.Zero), "UpdateData")),
                ("the same an hour later", SampleCloud.Try(david.WithMfa(TimeSpan.FromHours(1)), "UpdateData")),
                ("the same an hour and a second later", SampleCloud.Try(david.WithMfa(TimeSpan.FromSeconds(3601)), "UpdateData")),
                ("the same without MFA", SampleCloud.Try(david.WithKey, "UpdateData")),
                ("a member of group/Analysts with MFA, who may assume any other role", SampleCloud.Try(jane.WithMfa(TimeSpan.Zero), "UpdateData")),
                ("a role of 111111111111, which may assume any role", SampleCloud.Try(cloud.Role(trusted, "Robot", mayAssume: true), "UpdateData")),
                ("someone of another account with MFA, who may assume any role", SampleCloud.Try(stranger.WithMfa(TimeSpan.Zero), "UpdateData"))));
    }
}
