using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => RunAsync(mocks, options, new StackProgram(Create<TStack>));

    public static async Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return await RunAsync(mocks, options, new StackProgram(() => Resolve<TStack>(serviceProvider))).ConfigureAwait(false);
    }

    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Action createResources)
        => (await TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return new Dictionary<string, object?>();
        }).ConfigureAwait(false)).Resources;

    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
        => (await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return new Dictionary<string, object?>();
        }).ConfigureAwait(false)).Resources;

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        var program = new FunctionProgram(createResources);
        var resources = await RunAsync(testMocks, testOptions, program).ConfigureAwait(false);
        return (resources.RemoveAll(resource => resource is FunctionStack), program.Outputs);
    }

    /// <summary>
    /// Must stay an async method: that is what keeps <see cref="Instance"/> from leaking to the caller.
    /// </summary>
    private static async Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, TestOptions? options, IProgram program)
    {
        if (CurrentInstance.Value is not null)
        {
            throw new InvalidOperationException(
                "Deployment.Instance should only be set once at the beginning of a 'Run' call.");
        }

        var deployment = new Deployment(mocks, options);
        CurrentInstance.Value = new(deployment);
        await new ProgramRunner(deployment).RunAsync(program).ConfigureAwait(false);
        deployment.Log.ThrowErrors();
        return deployment.Engine.Resources;
    }

    private static TStack Create<TStack>()
        where TStack : Stack
        => (TStack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private static TStack Resolve<TStack>(IServiceProvider services)
        where TStack : Stack
        => services.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
            $"Failed to resolve instance of type {typeof(TStack)} from service provider. "
            + "Register the type with the service provider before calling RunAsync.");
}
