using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Org;

/// <summary>How many requests were decided how.</summary>
/// <param name="Allowed">How many were allowed.</param>
/// <param name="ExplicitlyDenied">How many a statement denied.</param>
/// <param name="ImplicitlyDenied">How many nothing allowed.</param>
internal sealed record OrgAnswers(long Allowed, long ExplicitlyDenied, long ImplicitlyDenied)
{
    public long Total => Allowed + ExplicitlyDenied + ImplicitlyDenied;

    /// <summary>The counts of decisions, with the outcome as the index.</summary>
    public static OrgAnswers Of(ReadOnlySpan<long> counts) => new(
        counts[(int)DecisionOutcome.Allowed], counts[(int)DecisionOutcome.ExplicitlyDenied], counts[(int)DecisionOutcome.ImplicitlyDenied]);
}
