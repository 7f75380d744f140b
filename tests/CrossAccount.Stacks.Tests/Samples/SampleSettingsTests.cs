using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Stacks.Tests.Support;
using CrossAccount.TestSupport;
using Example.GitHubActions;
using Example.ManyAccounts;
using Example.Oidc;
using Example.Organization;
using Example.PeopleWithMfa;
using Example.ThirdParty;
using Example.Tutorial;
using Pulumi;
using Pulumi.Testing;

namespace CrossAccount.Stacks.Tests.Samples;

/// <summary>The stack file of a sample deploys what its program does.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class SampleSettingsTests
{
    public static TheoryData<string, Func<IMocks, TestOptions, Task>> Samples { get; } = new()
    {
        { "tutorial", Deployment.TestAsync<TutorialStack> },
        { "people-with-mfa", Deployment.TestAsync<PeopleWithMfaStack> },
        { "third-party", Deployment.TestAsync<ThirdPartyStack> },
        { "organization", Deployment.TestAsync<OrganizationStack> },
        { "many-accounts", Deployment.TestAsync<ManyAccountsStack> },
        { "oidc", Deployment.TestAsync<OidcStack> },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Program_DeploysWhatTheStackFileDoes(string name, Func<IMocks, TestOptions, Task> program)
    {
        StackRun settings = await StackRun.RunAsync(StackConfig.OfFile($"docs/samples/{name}/Pulumi.{name}.yaml"), name);
        var aws = new MockAws();

        await program(aws.Engine(), new TestOptions { ProjectName = StackConfig.Project, StackName = name, IsPreview = false });

        Assert.NotEmpty(Texts(aws.Resources));
        Assert.Equal(Texts(settings.Resources), Texts(aws.Resources));
    }

    /// <summary>Its file has the roles of one account; a second one would have those of the other.</summary>
    [Fact]
    public async Task ProgramOfTheWorkflowsRoles_DeploysInTheTrustingAccountWhatTheStackFileDoes()
    {
        StackRun settings = await StackRun.RunAsync(StackConfig.OfFile("docs/samples/github-actions/Pulumi.github-actions.yaml"), "github-actions");
        var aws = new MockAws();

        await Deployment.TestAsync<GitHubActionsStack>(aws.Engine(), new TestOptions { ProjectName = StackConfig.Project, StackName = "github-actions", IsPreview = false });

        Assert.NotEmpty(Texts(settings.Resources));
        Assert.Equal(Texts(settings.Resources), Texts(aws.Resources.Where(resource => resource.ProviderName == "trusting")));
    }

    [Fact]
    public void Samples_AreAllOfThem() => Assert.Equal(
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "docs", "samples")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Samples.Select(sample => (string)sample[0]).Append("github-actions").Order(StringComparer.Ordinal));

    /// <summary>Without providers: a stack file always has that of a trusted account, used or not.</summary>
    private static IEnumerable<string> Texts(IEnumerable<RegisteredResource> resources) => resources
        .Where(resource => !resource.IsProvider && resource.Type.Contains('/', StringComparison.Ordinal))
        .Select(resource => resource.ToString())
        .Order(StringComparer.Ordinal);
}
