using System.Collections.Immutable;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary>The tables of <c>docs/limits.md</c>.</summary>
internal static class LimitTable
{
    public static ImmutableArray<LimitRow> Rows { get; } =
    [
        .. Repository.Read("docs/limits.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| limit", StringComparison.Ordinal) && !line.StartsWith("| --", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray())
            .Select(cells => new LimitRow(
                cells[0], cells[2], cells[3] == "—" ? "" : cells[3], cells[4][(cells[4].IndexOf('(', StringComparison.Ordinal) + 1)..^1], [.. cells[5].Split(", ").Select(test => test.Trim('`'))])),
    ];

    public static LimitRow Row(string name) => Rows.Single(row => row.Name == name);
}
