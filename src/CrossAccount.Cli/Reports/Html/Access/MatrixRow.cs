using System.Collections.Immutable;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>A principal with what it may do about each role.</summary>
/// <param name="Principal">The principal.</param>
/// <param name="Cells">A cell for each role; null where nothing speaks of the two.</param>
public sealed record MatrixRow(PrincipalView Principal, ImmutableArray<CellView?> Cells)
{
    /// <summary>The tones of all cells, for the filter.</summary>
    public string Tones => string.Join(' ', Cells.OfType<CellView>().SelectMany(cell => cell.Manners).Select(manner => manner.Tone.Class()).Distinct());
}
