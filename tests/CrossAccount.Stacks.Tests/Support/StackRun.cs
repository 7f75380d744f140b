using System.Collections.Immutable;
using CrossAccount.Pulumi.TestSupport;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace CrossAccount.Stacks.Tests.Support;

/// <summary>A stack that has run: the real program on a configuration.</summary>
internal sealed class StackRun
{
    private readonly MockAws _aws;

    private StackRun(MockAws aws, ImmutableArray<Resource> resources)
    {
        _aws = aws;
        Stack = resources.OfType<CrossAccountStack>().Single();
        Urns = [.. resources.Select(resource => resource.Urn)];
    }

    public CrossAccountStack Stack { get; }

    public ImmutableArray<RegisteredResource> Resources => _aws.Resources;

    public ImmutableArray<Output<string>> Urns { get; }

    /// <summary>The outputs that the stack registered.</summary>
    public ImmutableDictionary<string, Output<object?>> Outputs => _aws.Outputs.Single(request => request.Urn.Contains("::pulumi:pulumi:Stack::", StringComparison.Ordinal)).Outputs;

    /// <summary>All resources with their inputs, in the order of their names; external IDs are not shown.</summary>
    public string Text => Generated().Aggregate(
        string.Join('\n', Resources
            .Where(resource => !resource.Type.StartsWith("crossaccount:", StringComparison.Ordinal))
            .OrderBy(resource => resource.Name, StringComparer.Ordinal)
            .ThenBy(resource => resource.Type, StringComparer.Ordinal)),
        (text, secret) => text.Replace(secret, "[external ID]", StringComparison.Ordinal));

    public RegisteredResource this[string name] => Resources.Single(resource => resource.Name == name && !resource.Type.StartsWith("crossaccount:", StringComparison.Ordinal));

    /// <summary>Runs the program. Its configuration comes from the environment, so one at a time.</summary>
    public static async Task<StackRun> RunAsync(StackConfig config, string stack = "dev", bool preview = false)
    {
        Environment.SetEnvironmentVariable("AWS_REGION", null);
        Environment.SetEnvironmentVariable("AWS_DEFAULT_REGION", null);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", config.ToEnvironment());
        try
        {
            var aws = new MockAws(preview);
            ImmutableArray<Resource> resources = await Deployment.TestAsync<CrossAccountStack>(
                aws.Engine(), new TestOptions { ProjectName = StackConfig.Project, StackName = stack, IsPreview = preview });
            return new(aws, resources);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        }
    }

    public IEnumerable<string> Generated() => Resources
        .Where(resource => resource.Type == "random:index/randomPassword:RandomPassword")
        .Select(resource => MockAws.Password(resource.Name));

    /// <summary>The URNs, in their order as text.</summary>
    public async Task<string> UrnsTextAsync()
    {
        string[] urns = await Task.WhenAll(Urns.Select(urn => OutputUtilities.GetValueAsync(urn)));
        return string.Concat(urns.Order(StringComparer.Ordinal).Select(urn => urn + "\n"));
    }
}
