using Spectre.Console;

namespace CrossAccount.Benchmarks;

/// <summary>How a benchmark ends: every limit is met, or one line for each that is not.</summary>
internal static class Verdict
{
    /// <summary>Prints the lines; gives the exit code.</summary>
    public static int Print(IReadOnlyCollection<string> missed)
    {
        foreach (string line in missed)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]missed:[/] {line}");
        }

        if (missed.Count == 0)
        {
            AnsiConsole.WriteLine("All limits are met.");
        }

        return missed.Count == 0 ? 0 : 1;
    }
}
