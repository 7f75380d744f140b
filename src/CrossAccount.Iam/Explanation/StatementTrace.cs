using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Explanation;

/// <summary>One statement that had a say in a decision, and why it matched or did not.</summary>
/// <param name="Layer">The layer that the statement's policy belongs to.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Mismatches">Every part that does not match; empty when the statement matches.</param>
public sealed record StatementTrace(DecisionLayer Layer, PolicyStatement Statement, ImmutableArray<Mismatch> Mismatches)
{
    /// <summary>Whether the statement matches the request.</summary>
    public bool Matches => Mismatches.IsEmpty;

    /// <summary>Whether the statement is about the request, and only conditions keep it from matching.</summary>
    internal bool FailsByConditionsOnly => !Matches && Mismatches.All(mismatch => mismatch.Element == StatementElement.Condition);
}
