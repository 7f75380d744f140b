using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.Offline.Tests.Support;

/// <summary>Runs a program as a deployment, or as a preview.</summary>
internal static class TestRun
{
    public static TestOptions Deploying => new() { ProjectName = "proj", StackName = "dev", IsPreview = false };

    public static TestOptions Previewing => new() { ProjectName = "proj", StackName = "dev", IsPreview = true };

    public static Task<ImmutableArray<Resource>> DeployAsync(IMocks mocks, Action program)
        => Deployment.TestAsync(mocks, Deploying, program);

    public static Task<ImmutableArray<Resource>> PreviewAsync(IMocks mocks, Action program)
        => Deployment.TestAsync(mocks, Previewing, program);

    /// <summary>Deploys a program, and returns what it returns.</summary>
    public static async Task<T> DeployAsync<T>(IMocks mocks, Func<T> program)
    {
        T result = default!;
        await DeployAsync(mocks, () => { result = program(); });
        return result;
    }

    public static async Task<T> PreviewAsync<T>(IMocks mocks, Func<T> program)
    {
        T result = default!;
        await PreviewAsync(mocks, () => { result = program(); });
        return result;
    }
}
