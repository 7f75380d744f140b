using Pulumi;
using Pulumi.Testing;

namespace CrossAccount.Pulumi.TestSupport;

/// <summary>Runs programs against <see cref="MockAws"/>.</summary>
public static class Programs
{
    /// <summary>The name of the stack that programs run in.</summary>
    public const string StackName = "test";

    /// <summary>The name of the project that programs run in.</summary>
    public const string ProjectName = "crossaccount";

    /// <summary>Runs a program as <c>pulumi up</c> does.</summary>
    /// <param name="program">The program.</param>
    /// <param name="transform">Changes resources on their way, where given.</param>
    /// <typeparam name="T">What the program gives back.</typeparam>
    public static Task<ProgramRun<T>> UpAsync<T>(Func<T> program, ResourceTransformation? transform = null) => RunAsync(program, preview: false, transform);

    /// <summary>Runs a program as <c>pulumi preview</c> does before anything exists.</summary>
    /// <param name="program">The program.</param>
    /// <typeparam name="T">What the program gives back.</typeparam>
    public static Task<ProgramRun<T>> PreviewAsync<T>(Func<T> program) => RunAsync(program, preview: true, transform: null);

    /// <summary>Runs a program in one of the two ways.</summary>
    /// <param name="program">The program.</param>
    /// <param name="preview">Which way.</param>
    /// <param name="transform">Changes resources on their way, where given.</param>
    /// <typeparam name="T">What the program gives back.</typeparam>
    public static async Task<ProgramRun<T>> RunAsync<T>(Func<T> program, bool preview, ResourceTransformation? transform = null)
    {
        // The official provider's arguments default to these, so that a test would depend on the machine it runs on.
        Environment.SetEnvironmentVariable("AWS_REGION", null);
        Environment.SetEnvironmentVariable("AWS_DEFAULT_REGION", null);
        var aws = new MockAws(preview);
        List<ConstructedResource> constructed = [];
        T result = default!;
        ProgramStack.Prepare(
            () => result = program(),
            args =>
            {
                ResourceTransformationResult? changed = transform?.Invoke(args);
                ResourceOptions options = changed?.Options ?? args.Options;
                if (args.Resource is not Stack)
                {
                    constructed.Add(new(args.Resource, changed?.Args ?? args.Args, options.Parent, options.Provider) { Protect = options.Protect, RetainOnDelete = options.RetainOnDelete });
                }

                return changed;
            });
        await Deployment.TestAsync<ProgramStack>(
            aws.Engine(), new TestOptions { ProjectName = ProjectName, StackName = StackName, IsPreview = preview }).ConfigureAwait(false);
        return new(result, aws, [.. constructed]);
    }

    /// <summary>Runs a program that stops with an error.</summary>
    /// <param name="program">The program.</param>
    /// <param name="preview">Whether it runs as in a preview.</param>
    /// <typeparam name="T">What the program would give back.</typeparam>
    /// <returns>The messages that people see. One from an output comes with the engine's own.</returns>
    /// <exception cref="InvalidOperationException">The program did not stop.</exception>
    public static async Task<IReadOnlyList<string>> FailuresAsync<T>(Func<T> program, bool preview = false)
    {
        try
        {
            await RunAsync(program, preview).ConfigureAwait(false);
        }
        catch (RunException exception)
        {
            return [exception.Message];
        }
        catch (AggregateException exception)
        {
            return [.. exception.Flatten().InnerExceptions.Select(inner => inner.Message)];
        }

        throw new InvalidOperationException("the program was expected to stop with an error");
    }

    /// <summary>Runs a program that stops with one error.</summary>
    /// <param name="program">The program.</param>
    /// <param name="preview">Whether it runs as in a preview.</param>
    /// <typeparam name="T">What the program would give back.</typeparam>
    /// <returns>The message that people see.</returns>
    /// <exception cref="InvalidOperationException">The program did not stop, or with several errors.</exception>
    public static async Task<string> FailAsync<T>(Func<T> program, bool preview = false) => (await FailuresAsync(program, preview).ConfigureAwait(false)).Single();
}
