using System.Collections.Immutable;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>What came of a try.</summary>
/// <param name="Decision"><c>Allowed</c>, <c>ExplicitlyDenied</c>, <c>ImplicitlyDenied</c>, or the code of an error that is no decision.</param>
/// <param name="Layer">The layer that decided; null for errors.</param>
/// <param name="Statements">The statements that decided.</param>
/// <param name="Reason">Why, as one sentence.</param>
/// <param name="Because">The reason alone, for tables that name caller, action and resource themselves.</param>
internal sealed record Outcome(string Decision, string? Layer, ImmutableArray<string> Statements, string Reason, string Because)
{
    /// <summary>What AWS answers: the error's code and message; null for a success.</summary>
    public string? Answer { get; init; }

    public bool IsAllowed => Decision == "Allowed";
}
