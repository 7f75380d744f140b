using System.Collections.Immutable;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Features;

/// <summary>The tables of <c>docs/features.md</c>.</summary>
internal static class FeatureTable
{
    private const string Nothing = "—";

    public static ImmutableArray<FeatureRow> Rows { get; } =
    [
        .. Repository.Read("docs/features.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| #", StringComparison.Ordinal) && !line.StartsWith("| --", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ").Select(Text).ToArray())
            .Select(cells => new FeatureRow(cells[0], cells[1], cells[2], cells[3], cells[4])),
    ];

    public static FeatureRow Row(string key) => Rows.Single(row => row.Key == key);

    private static string Text(string cell) => cell.Trim() is Nothing or "" ? "" : cell.Trim().Trim('`');
}
