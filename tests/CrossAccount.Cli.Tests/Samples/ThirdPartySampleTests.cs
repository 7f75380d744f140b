using CrossAccount.LocalAws.Accounts;
using Example.ThirdParty;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Cli.Tests.Samples;

/// <summary><c>docs/samples/third-party</c>.</summary>
public sealed class ThirdPartySampleTests
{
    [Fact]
    public async Task WhoGetsIn_IsAsThePageSays()
    {
        var cloud = new SampleCloud();
        LocalClient auditor = cloud.Role(cloud.Account("222222222222"), "Auditor", mayAssume: true);
        LocalClient stranger = cloud.Role(cloud.Account("333333333333"), "Auditor", mayAssume: true);
        ThirdPartyStack stack = await cloud.DeployAsync<ThirdPartyStack>();
        string externalId = Assert.Single(await OutputUtilities.GetValueAsync(stack.ExternalIds));
        string TryWith(LocalClient caller, string? id) => SampleCloud.Try(caller, "InspectData", request => request with { ExternalId = id });

        Assert.Equal(
            SampleReadme.WhoGetsIn("third-party"),
            SampleReadme.Lines(
                ("a program of 222222222222 with the external ID", TryWith(auditor, externalId)),
                ("the same without", TryWith(auditor, null)),
                ("the same with another customer's", TryWith(auditor, "external-id-of-another-customer")),
                ("a program of another account with the external ID", TryWith(stranger, externalId))));
        Assert.Equal(32, externalId.Length);
        Assert.True(await Output.IsSecretAsync(stack.ExternalIds));
    }
}
