using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using Pulumi;
using Pulumi.Random;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Tests.Accounts;

/// <summary>The inputs of the providers, exactly: a provider that reaches another account than the one named is a hole.</summary>
public sealed class AwsAccountProviderTests
{
    private static AwsAccount Connect(Action<AwsAccountArgs>? change = null)
    {
        var args = new AwsAccountArgs { Id = TestAccounts.TrustingId, Region = "eu-central-1" };
        change?.Invoke(args);
        return AwsAccountProvider.Connect("trusting", args);
    }

    private static async Task<string> ProviderAsync(Action<AwsAccountArgs>? change = null) =>
        Assert.Single((await Programs.UpAsync(() => Connect(change))).Resources).ToString();

    [Fact]
    public async Task Connect_TheLeastThatIsNeeded_RefusesOtherAccounts()
    {
        Assert.Equal(
            """
            pulumi:providers:aws trusting
              allowedAccountIds = ["999999999999"]
              defaultTags = {"tags":{}}
              region = eu-central-1
              skipCredentialsValidation = false
              skipRegionValidation = true

            """,
            await ProviderAsync());
    }

    [Fact]
    public async Task Connect_Everything_IsPassedOn()
    {
        Assert.Equal(
            """
            pulumi:providers:aws trusting
              allowedAccountIds = ["999999999999"]
              assumeRoles = [{"externalId":"deployer-42","roleArn":"arn:aws:iam::999999999999:role/Deployer","sessionName":"ci"}]
              defaultTags = {"tags":{"Team":"data"}}
              profile = prod
              region = eu-central-1
              skipCredentialsValidation = false
              skipRegionValidation = true

            """,
            await ProviderAsync(args =>
            {
                args.Profile = "prod";
                args.AssumeRole = new() { RoleArn = Arn.Parse("arn:aws:iam::999999999999:role/Deployer"), SessionName = "ci", ExternalId = "deployer-42" };
                args.DefaultTags = new() { ["Team"] = "data" };
            }));
    }

    [Fact]
    public async Task Connect_ByARoleWithoutExternalId_NamesTheSession()
    {
        string provider = await ProviderAsync(args => args.AssumeRole = new() { RoleArn = Arn.Parse("arn:aws:iam::999999999999:role/Deployer") });

        Assert.Contains("""assumeRoles = [{"roleArn":"arn:aws:iam::999999999999:role/Deployer","sessionName":"pulumi"}]""", provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connect_ToOneLocalEndpoint_SwitchesOffTheChecksThatIgnoreIt()
    {
        Assert.Equal(
            """
            pulumi:providers:aws trusting
              allowedAccountIds = ["999999999999"]
              defaultTags = {"tags":{}}
              endpoints = [{"iam":"http://127.0.0.1:4566","s3":"http://127.0.0.1:4566","sts":"http://127.0.0.1:4566"}]
              region = eu-central-1
              s3UsePathStyle = true
              skipCredentialsValidation = true
              skipMetadataApiCheck = true
              skipRegionValidation = true

            """,
            await ProviderAsync(args => args.Endpoints = AwsEndpoints.All(new Uri("http://127.0.0.1:4566/"))));
    }

    [Fact]
    public async Task Connect_ToSomeEndpoints_LeavesTheOthersToAws()
    {
        string provider = await ProviderAsync(args => args.Endpoints = new(Sts: new Uri("http://127.0.0.1:4566")));

        Assert.Contains("""endpoints = [{"sts":"http://127.0.0.1:4566"}]""", provider, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-east-1", "aws")]
    [InlineData("cn-northwest-1", "aws-cn")]
    [InlineData("us-gov-east-1", "aws-us-gov")]
    public async Task Connect_ARegion_TellsThePartition(string region, string partition)
    {
        var run = await Programs.UpAsync(() => Connect(args => args.Region = region));

        Assert.Equal(partition, run.Result.Partition.ToString());
        Assert.Equal(TestAccounts.TrustingId, run.Result.Id);
        Assert.Equal("999999999999", run.Result.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AssumeRoles_WithAnExternalId_AreASecretAsAWhole(bool preview)
    {
        var run = await Programs.RunAsync(
            () => Connect(args => args.AssumeRole = new() { RoleArn = Arn.Parse("arn:aws:iam::999999999999:role/Deployer"), ExternalId = "deployer-42" }), preview);

        // Arguments of providers travel as JSON: a secret inside one is encrypted only when all of it is.
        Assert.True(await SecretLeaks.IsSecretAsync(Assert.Single(run.Constructed).Args, "assumeRoles"));
        Assert.Equal(["pulumi:providers:aws trusting: assumeRoles"], SecretLeaks.Places(run.Resources, "deployer-42"));
        Assert.Empty(await SecretLeaks.FindAsync(run, "deployer-42"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DefaultTags_WithASecret_AreASecretAsAWhole(bool preview)
    {
        var run = await Programs.RunAsync(() => Connect(args => args.DefaultTags = new() { ["Owner"] = Output.CreateSecret("s3cr3t") }), preview);

        Assert.True(await SecretLeaks.IsSecretAsync(Assert.Single(run.Constructed).Args, "defaultTags"));
        Assert.False(await SecretLeaks.IsSecretAsync(Assert.Single(run.Constructed).Args, "allowedAccountIds"));
    }

    [Fact]
    public async Task SecretLeaks_OfASecretInAListInPlace_AreFound()
    {
        var run = await Programs.UpAsync(() => new Aws.Provider("naive", new()
        {
            AssumeRoles = { new Aws.Inputs.ProviderAssumeRoleArgs { ExternalId = Output.CreateSecret("deployer-42") } },
        }));

        Assert.Equal(["pulumi:providers:aws naive: assumeRoles"], await SecretLeaks.FindAsync(run, "deployer-42"));
    }

    [Fact]
    public async Task Connect_WithAnUnknownExternalId_LeavesTheWholeListUnknown()
    {
        var run = await Programs.PreviewAsync(() =>
        {
            var password = new RandomPassword("deployer", new() { Length = 32 });
            return Connect(args => args.AssumeRole = new() { RoleArn = Arn.Parse("arn:aws:iam::999999999999:role/Deployer"), ExternalId = password.Result });
        });

        Assert.Null(run["trusting"].Text("assumeRoles"));
    }
}
