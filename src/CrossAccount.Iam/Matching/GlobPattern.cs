using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A pattern with any number of <c>*</c> and <c>?</c>.</summary>
internal sealed class GlobPattern : CompiledPattern
{
    private readonly int[] _tokens;
    private readonly bool _ignoreCase;

    public GlobPattern(string text, bool ignoreCase)
    {
        _ignoreCase = ignoreCase;
        _tokens = new int[text.Length];
        Glob.Tokenize(text, _tokens);
    }

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context) =>
        Glob.Matches(_tokens, candidate, _ignoreCase);
}
