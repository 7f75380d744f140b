using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>The pattern <c>*</c>.</summary>
internal sealed class AnyPattern : CompiledPattern
{
    public static readonly AnyPattern Instance = new();

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context) => true;
}
