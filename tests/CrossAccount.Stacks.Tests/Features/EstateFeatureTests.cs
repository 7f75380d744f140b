using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>Accounts, environments and what is kept from being lost: rows 34 to 39 of <c>docs/features.md</c>.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class EstateFeatureTests
{
    [Fact]
    public async Task Row34_TwoAccountsInOneProgram()
    {
        FeatureRun run = await FeatureRun.OfAsync("34");

        Assert.Equal(["trusted", "trusting"], run.Settings.Resources.Where(resource => resource.IsProvider).Select(resource => resource.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Row35_OneProgramForAllEnvironments()
    {
        await FeatureRun.OfAsync("35");
        StackRun dev = await StackRun.RunAsync(StackConfig.OfStack("dev"), "dev");
        StackRun prod = await StackRun.RunAsync(StackConfig.OfStack("prod"), "prod");

        Assert.Contains(dev.Resources, resource => resource.Name == "update-data-allow-role-Developers");
        Assert.Contains(prod.Resources, resource => resource.Name == "update-data-allow-group-Developers");
    }

    [Fact]
    public async Task Row36_TheWrongAccountIsRefused()
    {
        FeatureRun run = await FeatureRun.OfAsync("36");

        Assert.Equal("""["111111111111"]""", Provider(run.Settings, "trusted").Text("allowedAccountIds"));
        Assert.Equal("""["999999999999"]""", Provider(run.Settings, "trusting").Text("allowedAccountIds"));
        Assert.Empty(AccountLeaks.Find(run.Settings.Resources, "999999999999", "111111111111"));
    }

    [Fact]
    public async Task AccountLeaks_OfAProgramThatLeaks_AreFound()
    {
        var run = await Programs.UpAsync(() =>
        {
            var anywhere = new Aws.Provider("anywhere", new() { Region = "us-east-1" });
            var two = new Aws.Provider("two", new() { Region = "us-east-1", AllowedAccountIds = { "111111111111", "222222222222" } });
            var other = new Aws.Provider("other", new() { Region = "us-east-1", AllowedAccountIds = { "222222222222" } });
            var right = new Aws.Provider("right", new() { Region = "us-east-1", AllowedAccountIds = { "111111111111" } });
            _ = new Aws.Iam.User("by-default");
            foreach (Aws.Provider provider in new[] { anywhere, two, other, right })
            {
                _ = new Aws.Iam.User($"by-{provider.GetResourceName()}", null, new CustomResourceOptions { Provider = provider });
            }

            return 0;
        });

        Assert.Equal(
            [
                "aws:iam/user:User by-anywhere: goes to `anywhere`, which takes the credentials of any account",
                "aws:iam/user:User by-default: goes to the default provider, whichever account that is",
                "aws:iam/user:User by-other: goes to account `222222222222`, which is not declared",
                "aws:iam/user:User by-two: goes to `two`, which takes the credentials of 2 accounts",
            ],
            AccountLeaks.Find(run.Resources, "111111111111"));
    }

    [Fact]
    public async Task Row37_AccountIdsAreTwelveDigitsInQuotes()
    {
        FeatureRun run = await FeatureRun.OfAsync("37");

        Assert.Contains("arn:aws:iam::011111111111:root", run.Trust, StringComparison.Ordinal);
        Assert.Equal(
            "crossaccount:delegations.data.trust[0].account: the value is the number `1227133513`, but an account ID is 12 digits in quotes, as in `\"012345678901\"`: without quotes a leading zero is lost",
            FeatureRun.SettingsOf("trust: [{ account: 011111111111 }]").Errors());
    }

    [Theory]
    [InlineData("us-east-1", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    public async Task Row38_EveryArnIsOfTheRolesPartition(string region, string partition)
    {
        await FeatureRun.OfAsync("38");
        StackConfig config = FeatureRun.SettingsOf(
            """{ allow: [role/Developers], trustDeny: [{ account: "111111111111", patterns: [role/Interns] }], bucket: { name: example-shared-container }, trust: [{ account: "111111111111" }, { matching: "222222222222", patterns: [role/a] }] }""")
            .With(all =>
            {
                all["crossaccount:trusting"]!["region"] = region;
                all["crossaccount:trusted"]!["region"] = region;
            });

        StackRun run = await StackRun.RunAsync(config);

        string[] arns = [.. System.Text.RegularExpressions.Regex.Matches(run.Text, @"arn:[^:]*:").Select(match => match.Value)];
        Assert.True(arns.Length >= 8);
        Assert.All(arns, arn => Assert.Equal($"arn:{partition}:", arn));
    }

    [Fact]
    public async Task Row39_ProtectionFromDeletion()
    {
        FeatureRun run = await FeatureRun.OfAsync("39");
        var program = run.Program.Constructed.Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)).ToArray();
        ProgramRun<CrossAccountDelegation> without = (await FeatureRun.OfAsync("32")).Program;

        Assert.NotEmpty(program);
        Assert.All(program, resource => Assert.Equal((true, true), (resource.Protect, resource.RetainOnDelete)));
        Assert.All(
            without.Constructed.Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)),
            resource => Assert.Equal((null, null), (resource.Protect, resource.RetainOnDelete)));
    }

    private static RegisteredResource Provider(StackRun run, string name) => run.Resources.Single(resource => resource.IsProvider && resource.Name == name);
}
