using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Stacks;

/// <summary>Both stacks as shipped: every resource with its provider and inputs, and the names that never change.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ShippedStacksTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Resources_OfAStack_AreExactlyThese(string stack)
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack(stack), stack);

        Expectation.Matches($"{stack}.resources.txt", run.Text);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Urns_OfAStack_NeverChange(string stack)
    {
        // A line that changes here is a resource that is replaced in every deployed stack.
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack(stack), stack);

        Expectation.Matches($"{stack}.urns.txt", await run.UrnsTextAsync());
    }

    [Theory]
    [InlineData("dev", false)]
    [InlineData("dev", true)]
    [InlineData("prod", false)]
    [InlineData("prod", true)]
    public async Task Providers_OfAStack_LeakNothing(string stack, bool preview)
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack(stack), stack, preview);

        Assert.Equal(["trusted", "trusting"], run.Resources.Where(resource => resource.IsProvider).Select(resource => resource.Name).Order());
        Assert.Empty(ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Preview_OfAStack_KnowsBothHalves(string stack)
    {
        StackRun up = await StackRun.RunAsync(StackConfig.OfStack(stack), stack);
        StackRun preview = await StackRun.RunAsync(StackConfig.OfStack(stack), stack, preview: true);

        Assert.Equal(up.Resources.Select(resource => resource.Heading).Order(), preview.Resources.Select(resource => resource.Heading).Order());
        string[] unknown = [.. up.Resources.SelectMany(resource => resource.Inputs.Keys
            .Except(preview.Resources.Single(same => same.Name == resource.Name && same.Type == resource.Type).Inputs.Keys)
            .Select(input => $"{resource.Name}: {input}")).Order()];
        Assert.Equal(
            stack == "dev"
                ? ["update-data-attachment-read-write-app-bucket: policyArn"]
                : ["inspect-data-role: assumeRolePolicy", "update-data-attachment-read-write-app-bucket: policyArn"],
            unknown);
    }

    [Fact]
    public async Task ExternalIds_OfAStack_AreInTheTrustPolicyAlone()
    {
        StackRun run = await StackRun.RunAsync(StackConfig.OfStack("prod"), "prod");

        Assert.Equal(["aws:iam/role:Role inspect-data-role @trusting: assumeRolePolicy"], SecretLeaks.Places(run.Resources, [.. run.Generated()]));
    }
}
