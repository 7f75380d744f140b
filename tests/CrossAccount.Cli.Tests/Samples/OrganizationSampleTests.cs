using CrossAccount.LocalAws.Accounts;
using Example.Organization;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/organization</c>.</summary>
public sealed class OrganizationSampleTests
{
    private const string Organization = "o-a1b2c3d4e5";

    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        LocalAccount member = cloud.Account(SampleCloud.Trusted, Organization, "r-ab12/ou-ab12-11111111");
        LocalClient permitted = cloud.Role(member, "Permitted", mayAssume: true);
        LocalClient other = cloud.Role(member, "Other");
        LocalClient below = cloud.Role(cloud.Account("222222222222", Organization, "r-ab12/ou-ab12-11111111/ou-ab12-33333333"), "Permitted", mayAssume: true);
        LocalClient beside = cloud.Role(cloud.Account("333333333333", Organization, "r-ab12/ou-ab12-22222222"), "Permitted", mayAssume: true);
        LocalClient elsewhere = cloud.Role(cloud.Account("444444444444", "o-zzzzzzzzzz", "r-ab12/ou-ab12-11111111"), "Permitted", mayAssume: true);
        LocalClient alone = cloud.Role(cloud.Account("555555555555"), "Permitted", mayAssume: true);

        await cloud.DeployAsync<OrganizationStack>();

        Assert.Equal(
            SampleReadme.WhoGetsIn("organization"),
            SampleReadme.Lines(
                ("a role of an account of the unit, whose account permits it", SampleCloud.Try(permitted, "ReadData")),
                ("the same of a unit below", SampleCloud.Try(below, "ReadData")),
                ("a role of an account of the unit, whose account does not permit it", SampleCloud.Try(other, "ReadData")),
                ("a role of another unit, which may assume any role", SampleCloud.Try(beside, "ReadData")),
                ("a role of another organization, which may assume any role", SampleCloud.Try(elsewhere, "ReadData")),
                ("a role of an account without organization, which may assume any role", SampleCloud.Try(alone, "ReadData"))));
    }
}
