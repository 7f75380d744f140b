using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A pattern with one <c>*</c> and no <c>?</c>: a beginning and an end.</summary>
internal sealed class AffixPattern(string prefix, string suffix, bool ignoreCase) : CompiledPattern
{
    private readonly StringComparison _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context) =>
        candidate.Length >= prefix.Length + suffix.Length
        && candidate.StartsWith(prefix, _comparison)
        && candidate.EndsWith(suffix, _comparison);
}
