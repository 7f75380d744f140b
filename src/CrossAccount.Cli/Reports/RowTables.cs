using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrossAccount.Cli.Reports;

/// <summary>The tables of a rehearsal. Rows that are not as declared are red and have a cross.</summary>
internal static class RowTables
{
    /// <summary>Of more delegations than these, each row is one line without a frame: thousands of them stay quick to print and search.</summary>
    private const int MostTables = 10;

    public static IEnumerable<(string? Title, IRenderable Table)> Access(IReadOnlyCollection<AccessRow> rows) => Tables(
        rows,
        ("who", row => row.SignedInAs.Length == 0 ? row.Who : $"{row.Who} as {row.SignedInAs}"),
        ("with", row => row.Circumstances),
        ("declared", row => Declared(row.ExpectAllowed)),
        ("decision", row => row.Actual.Decision),
        ("because", row => row.Actual.Because));

    /// <summary>Actions on one bucket or service that were decided alike share a row.</summary>
    public static IEnumerable<(string? Title, IRenderable Table)> Sessions(IEnumerable<SessionRow> rows) => Tables(
        [.. SessionRowGroup.Of(rows)],
        ("actions", group => group.Actions),
        ("on", group => group.Place),
        ("declared", group => Declared(group.ExpectAllowed)),
        ("decision", group => group.Actual.Decision),
        ("because", group => group.Actual.Because));

    private static IEnumerable<(string? Title, IRenderable Table)> Tables<TRow>(
        IReadOnlyCollection<TRow> rows, params ImmutableArray<(string Name, Func<TRow, string> Text)> columns)
        where TRow : IRehearsalRow
    {
        IGrouping<string, TRow>[] delegations = [.. rows.GroupBy(row => row.Delegation)];
        return delegations.Length switch
        {
            1 => [(null, Create(rows, columns))],
            <= MostTables => delegations.Select(delegation => ((string?)delegation.Key, (IRenderable)Create([.. delegation], columns))),
            _ => [(null, new RowLines<TRow>(rows, columns))],
        };
    }

    private static Table Create<TRow>(IReadOnlyCollection<TRow> rows, ImmutableArray<(string Name, Func<TRow, string> Text)> columns)
        where TRow : IRehearsalRow
    {
        // Where nothing matters that one could bring along, the column says nothing.
        ImmutableArray<(string Name, Func<TRow, string> Text)> shown =
            [.. columns.Where(column => column.Name != "with" || rows.Any(row => column.Text(row).Length > 0))];
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("").AddColumns([.. shown.Select(column => column.Name)]);
        foreach (TRow row in rows)
        {
            Style style = row.IsAsDeclared ? Style.Plain : new Style(Color.Red);
            Text mark = row.IsAsDeclared ? new Text("✓", new Style(Color.Green)) : new Text("✗", style);
            table.AddRow([mark, .. shown.Select(column => new Text(column.Text(row), style))]);
        }

        return table;
    }

    private static string Declared(bool expectAllowed) => expectAllowed ? "allowed" : "denied";
}
