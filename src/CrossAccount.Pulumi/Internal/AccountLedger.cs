using System.Runtime.CompilerServices;
using CrossAccount.Pulumi.Limits;
using Pulumi;

namespace CrossAccount.Pulumi.Internal;

/// <summary>The limits that all components of one program keep together. Each run of a program has its own.</summary>
internal static class AccountLedger
{
    private static readonly ConditionalWeakTable<DeploymentInstance, ProgramLimits> Programs = [];

    /// <summary>Adds to the ledger of the program that is running.</summary>
    /// <returns>A sentence for each limit that is not kept.</returns>
    public static IReadOnlyList<string> Of(Func<ProgramLimits, IEnumerable<LimitProblem>> add)
    {
        ProgramLimits program = Programs.GetOrCreateValue(Deployment.Instance);
        lock (program)
        {
            return [.. add(program).Select(problem => problem.ToString())];
        }
    }
}
