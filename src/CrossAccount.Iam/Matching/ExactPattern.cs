using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A text without wildcards or variables.</summary>
internal sealed class ExactPattern(string text, bool ignoreCase) : CompiledPattern
{
    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context) =>
        ignoreCase ? candidate.Equals(text, StringComparison.OrdinalIgnoreCase) : candidate.SequenceEqual(text);
}
