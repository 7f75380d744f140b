using CrossAccount.Iam.Analysis.Findings;
using Pulumi;

namespace CrossAccount.Stacks.Findings;

/// <summary>Shows findings to the user of the Pulumi engine.</summary>
internal static class FindingLog
{
    /// <summary>Stops the program, before it has registered a resource, when something must not be deployed.</summary>
    /// <exception cref="RunException">There are errors; the message has one line for each.</exception>
    public static void Stop(FindingReport report)
    {
        if (report.ErrorMessage is { } message)
        {
            throw new RunException(message);
        }
    }

    /// <summary>Warns of what is left, each on the resource of its delegation.</summary>
    /// <param name="report">The findings.</param>
    /// <param name="resourceOf">Gives the resource of a delegation.</param>
    /// <param name="warn">The diagnostic of the engine.</param>
    public static void Warn(FindingReport report, Func<string, Resource?> resourceOf, Action<string, Resource?> warn)
    {
        foreach (Finding finding in report.Open)
        {
            warn(finding.ToString(), finding.Delegation is null ? null : resourceOf(finding.Delegation));
        }
    }
}
