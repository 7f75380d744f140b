using System.Reflection;

namespace Pulumi;

/// <summary>Runs a program to its end or to its first failures, and reports those to the engine.</summary>
internal sealed class ProgramRunner(Deployment deployment)
{
    /// <summary>Tells the language host that the errors have been shown already.</summary>
    private const int ErrorsWereReported = 32;

    public async Task RunAsync(IProgram program)
    {
        try
        {
            var stack = await program.StartAsync().ConfigureAwait(false);
            stack.RegisterDeclaredOutputs();
        }
        catch (Exception e)
        {
            Report(e);
            return;
        }

        foreach (var failure in await deployment.Tasks.WhenIdleOrFailed().ConfigureAwait(false))
        {
            Report(failure);
        }
    }

    private void Report(Exception exception)
    {
        deployment.Log.Error(Describe(exception));
        Environment.ExitCode = ErrorsWereReported;
    }

    private static string Describe(Exception exception) => exception switch
    {
        RunException => exception.Message,
        ResourceException { HideStack: true } => exception.Message,
        ResourceException => exception.ToString(),
        _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}",
    };
}
