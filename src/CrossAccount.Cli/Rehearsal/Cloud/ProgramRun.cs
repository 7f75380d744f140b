using System.Collections.Immutable;
using CrossAccount.Cli.Configuration;
using CrossAccount.Stacks;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>Runs the stack's real program, as the Pulumi engine would, against another cloud.</summary>
internal static class ProgramRun
{
    /// <exception cref="RehearsalException">The program failed; the message is the SDK's.</exception>
    public static async Task<ProgramOutputs> RunAsync(PulumiProject project, StackConfiguration configuration, IMocks cloud)
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", configuration.ToConfigJson());
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", configuration.ToSecretKeysJson());
        var options = new TestOptions
        {
            ProjectName = configuration.Project,
            StackName = configuration.Stack,
            RootDirectory = project.Folder,
            IsPreview = false,
        };
        try
        {
            ImmutableArray<Resource> resources = await Deployment.TestAsync<CrossAccountStack>(cloud, options);
            CrossAccountStack stack = resources.OfType<CrossAccountStack>().Single();
            return new(
                await OutputUtilities.GetValueAsync(stack.Roles),
                await OutputUtilities.GetValueAsync(stack.ExternalIds),
                await OutputUtilities.GetValueAsync(stack.HandOver),
                stack.HandOvers);
        }
        catch (RunException exception)
        {
            throw new RehearsalException(exception.Message);
        }
        catch (AggregateException exception)
        {
            throw new RehearsalException(string.Join('\n', exception.Flatten().InnerExceptions.Select(inner => inner.Message).Distinct()));
        }
        finally
        {
            // The SDK sets the process's exit code when a program fails; this process has its own.
            Environment.ExitCode = 0;
        }
    }
}
