using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>Who gets into which role: principals by account, and the roles.</summary>
/// <param name="Columns">The roles.</param>
/// <param name="Groups">The principals, by account.</param>
/// <param name="LeftOut">How many principals are too many for a page; the JSON has them.</param>
public sealed record MatrixView(ImmutableArray<MatrixColumn> Columns, ImmutableArray<MatrixGroup> Groups, int LeftOut)
{
    /// <summary>More columns than these show marks alone.</summary>
    private const int MostWideColumns = 6;

    /// <summary>More cells than these make a page that no browser opens at once.</summary>
    private const int MostCells = 6000;

    public bool IsCompact => Columns.Length > MostWideColumns;

    public IEnumerable<MatrixRow> Rows => Groups.SelectMany(group => group.Rows);

    public IEnumerable<CellView> Cells => Rows.SelectMany(row => row.Cells).OfType<CellView>();

    internal static MatrixView Of(PreviewReport report)
    {
        var rows = report.Delegations.SelectMany((delegation, column) => delegation.Rows.Select(row => (Row: row, Column: column))).ToLookup(entry => entry.Row.Principal, StringComparer.Ordinal);
        (string Key, int Cells)[] principals =
            [.. rows.OrderBy(Importance).Select(group => (group.Key, group.Select(entry => entry.Column).Distinct().Count()))];
        HashSet<string> kept = new(StringComparer.Ordinal);
        int cells = 0;
        foreach ((string key, int own) in principals.TakeWhile(principal => (cells += principal.Cells) <= MostCells))
        {
            kept.Add(key);
        }

        int index = 0;
        var matrix = rows.Where(group => kept.Contains(group.Key)).OrderBy(group => group.First().Row.Kind).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => RowOf(report, group, ref index)).ToArray();
        return new(
            [.. report.Delegations.Select(delegation => new MatrixColumn(PrincipalView.OfRole(delegation.Role), delegation.Delegation))],
            [.. matrix.GroupBy(row => row.Principal.Account, StringComparer.Ordinal).OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new MatrixGroup(group.Key, TitleOf(report, group.Key), [.. group]))],
            principals.Length - kept.Count);
    }

    private static int Importance(IEnumerable<(AccessRow Row, int Column)> rows) =>
        rows.Any(entry => !entry.Row.IsAsDeclared) ? 0 : rows.Any(entry => entry.Row.Declared is not null) ? 1 : 2;

    private static MatrixRow RowOf(PreviewReport report, IGrouping<string, (AccessRow Row, int Column)> group, ref int index)
    {
        var cells = new CellView?[report.Delegations.Length];
        foreach (IGrouping<int, AccessRow> cell in group.GroupBy(entry => entry.Column, entry => entry.Row))
        {
            index++;
            cells[cell.Key] = CellView.Of(string.Create(CultureInfo.InvariantCulture, $"access-{index}"), report.Delegations[cell.Key], [.. cell]);
        }

        return new(PrincipalView.Of(group.First().Row), [.. cells]);
    }

    private static string TitleOf(PreviewReport report, string account) =>
        account.Length == 0 ? "Outside"
        : report.Accounts.FirstOrDefault(known => known.Id == account) is { Name.Length: > 0 } known ? $"{account}, {known.Name}"
        : account;
}
