using System.Collections.Immutable;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>One way of a step.</summary>
/// <param name="Needs">What it needs, on one line.</param>
/// <param name="Conditions">Conditions that hold by who the principal is.</param>
/// <param name="Statements">The statements that allow.</param>
public sealed record WayView(string Needs, ImmutableArray<string> Conditions, ImmutableArray<string> Statements)
{
    internal static WayView Of(AccessWayRow way) => new(way.NeedsText, way.Conditions, way.Statements);
}
