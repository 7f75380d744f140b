using System.Collections.Immutable;

namespace CrossAccount.Cli.Preview;

/// <summary>One way of a step.</summary>
/// <param name="Needs">What it needs, for people, as in <c>MFA at most 3600 seconds ago</c>; empty when nothing.</param>
/// <param name="Conditions">Conditions that hold by who the principal is.</param>
/// <param name="Statements">The statements that allow, for people.</param>
internal sealed record AccessWayRow(ImmutableArray<string> Needs, ImmutableArray<string> Conditions, ImmutableArray<string> Statements)
{
    /// <summary>What it needs, on one line.</summary>
    public string NeedsText => Needs.IsEmpty ? "nothing" : string.Join(" and ", Needs);
}
