using System.Collections.Immutable;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>What someone may do about a role: a cell of the matrix, and what it shows when it is chosen.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Who">The principal.</param>
/// <param name="Role">The role.</param>
/// <param name="Declared">What the settings declare; null when they do not speak of it.</param>
/// <param name="IsAsDeclared">Whether the decision is the declared one.</param>
/// <param name="Manners">The manners, the most open first.</param>
/// <param name="Needs">What the most open manner needs, in a few words; empty when nothing.</param>
public sealed record CellView(
    string Id, string Who, string Role, string? Declared, bool IsAsDeclared, ImmutableArray<MannerView> Manners, string Needs)
{
    /// <summary>The most open of all manners: what the cell is colored by.</summary>
    public Tone Tone => Manners[0].Tone;

    /// <summary>Whether a deny is got around: kept out directly, and in through other roles.</summary>
    public bool IsWayAround => Tone == Tone.Through && Manners.Any(manner => manner.Tone == Tone.Denied);

    /// <summary>The cell in a few words.</summary>
    public string Text => this switch
    {
        { IsWayAround: true } => "denied, but through roles",
        { Needs.Length: > 0 } => Needs,
        _ => Tone.Label(),
    };

    internal static CellView Of(string id, DelegationAccess delegation, IReadOnlyCollection<AccessRow> rows)
    {
        AccessRow[] ordered = [.. rows.OrderBy(Tones.Of)];
        return new(
            id, ordered[0].Who, AccessTables.Short(delegation.Role), ordered[0].Declared, ordered.All(row => row.IsAsDeclared),
            [.. ordered.Select(MannerView.Of)], ShortNeeds.Of(ordered[0]));
    }
}
