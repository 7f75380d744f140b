using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CrossAccount.Cli.Reports;

/// <summary>Rows as lines of columns, without a frame and never broken.</summary>
internal sealed class RowLines<TRow>(IReadOnlyCollection<TRow> rows, ImmutableArray<(string Name, Func<TRow, string> Text)> columns) : IRenderable
    where TRow : IRehearsalRow
{
    private static readonly Style Right = new(Color.Green);
    private static readonly Style Wrong = new(Color.Red);

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        string[][] cells = [.. rows.Select(row => (string[])[row.Delegation, .. columns.Select(column => column.Text(row))])];
        int[] widths = [.. Enumerable.Range(0, columns.Length).Select(column => cells.Max(row => row[column].Length))];
        foreach ((TRow row, string[] texts) in rows.Zip(cells))
        {
            IEnumerable<string> padded = texts.Select((text, column) => column < widths.Length ? text.PadRight(widths[column]) : text);
            yield return row.IsAsDeclared ? new Segment("✓ ", Right) : new Segment("✗ ", Wrong);
            yield return new Segment(string.Join("  ", padded), row.IsAsDeclared ? Style.Plain : Wrong);
            yield return Segment.LineBreak;
        }
    }
}
