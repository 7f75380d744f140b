using CrossAccount.Pulumi.TestSupport;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Tests.Providers;

/// <summary>
/// Why accounts are arguments here and not <c>Providers</c>: of two providers of one package the last one wins, silently. Should
/// Pulumi change this, the decision can be looked at again.
/// </summary>
public sealed class LastProviderWinsTests
{
    [Theory]
    [InlineData("trusting", "trusted")]
    [InlineData("trusted", "trusting")]
    public async Task Providers_TwoOfOnePackage_CollapseToTheLast(string first, string last)
    {
        var run = await Programs.UpAsync(() =>
        {
            var both = new ComponentResource("test:index:Both", "both", new ComponentResourceOptions
            {
                Providers = { new Aws.Provider(first, new() { Region = "us-east-1" }), new Aws.Provider(last, new() { Region = "us-east-1" }) },
            });
            return new Aws.Iam.Group("group", new(), new() { Parent = both });
        });

        Assert.Equal(last, run["group"].ProviderName);
    }

    [Fact]
    public async Task Providers_OfAComponent_DoNotReachAResourceThatIsNoChildOfIt()
    {
        var run = await Programs.UpAsync(() =>
        {
            _ = new ComponentResource("test:index:One", "one", new ComponentResourceOptions { Providers = { new Aws.Provider("only", new() { Region = "us-east-1" }) } });
            return new Aws.Iam.Group("group", new());
        });

        Assert.Equal("", run["group"].ProviderName);
    }
}
