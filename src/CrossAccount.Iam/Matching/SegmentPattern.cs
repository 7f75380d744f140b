using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A pattern with several <c>*</c> and no <c>?</c>: a beginning, an end, and texts that come in order between them.</summary>
/// <remarks>Each text is looked for where the one before it first ends, so the cost is that of searching, without going back.</remarks>
internal sealed class SegmentPattern : CompiledPattern
{
    private readonly StringComparison _comparison;
    private readonly string _beginning;
    private readonly string[] _between;
    private readonly string _end;

    public SegmentPattern(string text, bool ignoreCase)
    {
        string[] segments = text.Split('*');
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _beginning = segments[0];
        _between = [.. segments[1..^1].Where(segment => segment.Length > 0)];
        _end = segments[^1];
    }

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context)
    {
        if (candidate.Length < _beginning.Length + _end.Length
            || !candidate.StartsWith(_beginning, _comparison)
            || !candidate.EndsWith(_end, _comparison))
        {
            return false;
        }

        ReadOnlySpan<char> rest = candidate[_beginning.Length..^_end.Length];
        foreach (string segment in _between)
        {
            int found = rest.IndexOf(segment, _comparison);
            if (found < 0)
            {
                return false;
            }

            rest = rest[(found + segment.Length)..];
        }

        return true;
    }
}
