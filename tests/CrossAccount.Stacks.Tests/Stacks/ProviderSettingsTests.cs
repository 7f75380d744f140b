using System.Text.Json.Nodes;
using CrossAccount.Stacks.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Stacks;

/// <summary>How the accounts are reached.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ProviderSettingsTests
{
    private static async Task<string> TrustedAsync(string setting, bool preview = false)
    {
        StackRun run = await StackRun.RunAsync(
            StackConfig.OfYaml(
                $$"""
                trusting: { accountId: "999999999999", region: eu-central-1 }
                trusted: { accountId: "011111111111", region: eu-west-1, {{setting}} }
                delegations: {}
                """),
            preview: preview);
        Assert.Equal(2, run.Resources.Length);
        return run["trusted"].ToString();
    }

    [Fact]
    public async Task Profile_IsPassedOn_AndAccountsKeepTheirLeadingZero()
    {
        Assert.Equal(
            """
            pulumi:providers:aws trusted
              allowedAccountIds = ["011111111111"]
              defaultTags = {"tags":{}}
              profile = people
              region = eu-west-1
              skipCredentialsValidation = false
              skipRegionValidation = true

            """,
            await TrustedAsync("profile: people, organization: o-a1b2c3d4e5"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AssumeRole_IsPassedOn(bool preview)
    {
        Assert.Equal(
            """
            pulumi:providers:aws trusted
              allowedAccountIds = ["011111111111"]
              assumeRoles = [{"externalId":"deployer-42","roleArn":"arn:aws:iam::011111111111:role/Deployer","sessionName":"ci"}]
              defaultTags = {"tags":{}}
              region = eu-west-1
              skipCredentialsValidation = false
              skipRegionValidation = true

            """,
            await TrustedAsync("assumeRole: { roleArn: \"arn:aws:iam::011111111111:role/Deployer\", sessionName: ci, externalId: deployer-42 }", preview));
    }

    [Theory]
    [InlineData("\"http://127.0.0.1:4566\"", """[{"iam":"http://127.0.0.1:4566","s3":"http://127.0.0.1:4566","sts":"http://127.0.0.1:4566"}]""")]
    [InlineData("{ iam: \"http://127.0.0.1:1\", sts: \"https://localhost:2/\" }", """[{"iam":"http://127.0.0.1:1","sts":"https://localhost:2"}]""")]
    public async Task Endpoints_SwitchOffTheChecksThatIgnoreThem(string endpoints, string expected)
    {
        Assert.Equal(
            $"""
            pulumi:providers:aws trusted
              allowedAccountIds = ["011111111111"]
              defaultTags = {"{\"tags\":{}}"}
              endpoints = {expected}
              region = eu-west-1
              s3UsePathStyle = true
              skipCredentialsValidation = true
              skipMetadataApiCheck = true
              skipRegionValidation = true

            """,
            await TrustedAsync($"endpoints: {endpoints}"));
    }

    [Fact]
    public void Project_DisablesDefaultProvidersOfAws()
    {
        JsonNode? setting = Yaml.ReadMap(Repository.Read("Pulumi.yaml"))["config"]!["pulumi:disable-default-providers"];

        Assert.Equal("""{"value":["aws"]}""", setting?.ToJsonString());
    }
}
