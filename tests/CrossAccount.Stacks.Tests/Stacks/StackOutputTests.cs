using System.Collections.Immutable;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Stacks.Tests.Stacks;

[Collection(EnvironmentCollection.Name)]
public sealed class StackOutputTests
{
    [Fact]
    public async Task Outputs_OfDev_AreTheRoleAndItsHandOver()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack("dev"));

        Assert.Equal([("update-data", "arn:aws:iam::999999999999:role/UpdateData")], Pairs(await OutputUtilities.GetValueAsync(run.Stack.Roles)));
        Assert.Empty(await OutputUtilities.GetValueAsync(run.Stack.ExternalIds));
        ImmutableDictionary<string, string> handOver = Assert.Single(await OutputUtilities.GetValueAsync(run.Stack.HandOver)).Value;
        Assert.Equal(
            [
                ("assumeRoleCommand", "aws sts assume-role --role-arn arn:aws:iam::999999999999:role/UpdateData --role-session-name '<your name>' --duration-seconds 3600"),
                ("cliProfile", "[profile UpdateData]\nrole_arn = arn:aws:iam::999999999999:role/UpdateData\nsource_profile = <profile of your role>\nduration_seconds = 3600\n"),
                ("switchRoleUrl", "https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=UpdateData&displayName=UpdateData"),
            ],
            Pairs(handOver).Where(text => text.Item1 is not ("csharp" or "python")));
        Assert.Equal(["assumeRoleCommand", "cliProfile", "csharp", "python", "switchRoleUrl"], handOver.Keys.Order());
    }

    [Fact]
    public async Task Outputs_OfProd_AreThoseOfEachDelegation()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack("prod"), "prod");

        Assert.Equal(
            [("inspect-data", "arn:aws:iam::999999999999:role/InspectData"), ("update-data", "arn:aws:iam::999999999999:role/UpdateData")],
            Pairs(await OutputUtilities.GetValueAsync(run.Stack.Roles)));
        (string delegation, ImmutableArray<string> externalIds) = Assert.Single(await OutputUtilities.GetValueAsync(run.Stack.ExternalIds));
        Assert.Equal("inspect-data", delegation);
        Assert.Equal(run.Generated(), externalIds);
        ImmutableDictionary<string, ImmutableDictionary<string, string>> handOver = await OutputUtilities.GetValueAsync(run.Stack.HandOver);
        Assert.Equal(["inspect-data", "update-data"], handOver.Keys.Order());
        Assert.Equal("withheld: the console cannot send an external ID, so it cannot switch to a role that asks for one", handOver["inspect-data"]["switchRoleUrl"]);
        Assert.Contains("\nexternal_id = <the external ID you were given>\n", handOver["inspect-data"]["cliProfile"], StringComparison.Ordinal);
        Assert.Contains("\nmfa_serial = arn:aws:iam::111111111111:mfa/<your device>\n", handOver["update-data"]["cliProfile"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outputs_ThatAreSecret_AreTheExternalIdsAlone()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack("prod"), "prod");

        Assert.Equal(["externalIds", "handOver", "roles"], run.Outputs.Keys.Order());
        Assert.True(await Output.IsSecretAsync(run.Outputs["externalIds"]));
        Assert.False(await Output.IsSecretAsync(run.Outputs["handOver"]));
        Assert.False(await Output.IsSecretAsync(run.Outputs["roles"]));
        string handOver = string.Concat((await OutputUtilities.GetValueAsync(run.Stack.HandOver)).Values.SelectMany(texts => texts.Values));
        Assert.DoesNotContain(run.Generated(), secret => handOver.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outputs_InPreview_AreUnknownWhereAwsDecides()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack("prod"), "prod", preview: true);

        Assert.False(await OutputUtilities.GetIsKnownAsync(run.Stack.Roles));
        Assert.False(await OutputUtilities.GetIsKnownAsync(run.Stack.ExternalIds));
        Assert.True(await Output.IsSecretAsync(run.Stack.ExternalIds));
        Assert.True(await OutputUtilities.GetIsKnownAsync(run.Stack.HandOver));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GivenExternalIds_AreSecretOutputsAndInTheTrustPolicyAlone(bool preview)
    {
        StackRun run = await StackRun.RunAsync(
            TestSettings.Trust("- { thirdParty: \"222222222222\", externalId: [old-one, new-one] }\n- { thirdParty: \"333333333333\", externalId: other-one }"), preview: preview);

        Assert.Equal(["old-one", "new-one", "other-one"], (await OutputUtilities.GetValueAsync(run.Stack.ExternalIds))["data"].AsEnumerable());
        Assert.True(await Output.IsSecretAsync(run.Stack.ExternalIds));
        Assert.Equal(["aws:iam/role:Role data-role @trusting: assumeRolePolicy"], SecretLeaks.Places(run.Resources, "old-one", "new-one", "other-one"));
    }

    private static IEnumerable<(string, string)> Pairs(ImmutableDictionary<string, string> map) =>
        map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));
}
