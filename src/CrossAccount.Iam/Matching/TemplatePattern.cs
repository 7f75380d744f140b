using System.Buffers;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A text with policy variables, put together anew for each request.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">Policy variables</see>.</remarks>
internal sealed class TemplatePattern : CompiledPattern
{
    private const int StackTokens = 512;

    private readonly TemplatePart[] _parts;
    private readonly bool _ignoreCase;
    private readonly StringComparison _comparison;

    /// <summary>The text before the first variable and the first wildcard: most candidates already differ there.</summary>
    private readonly string _beginning;

    private TemplatePattern(TemplatePart[] parts, bool ignoreCase)
    {
        _parts = parts;
        _ignoreCase = ignoreCase;
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _beginning = string.Concat(parts.Take(1).SelectMany(part => part.Tokens).TakeWhile(token => token >= 0).Select(token => (char)token));
    }

    public static TemplatePattern Compile(string text, bool wildcards, bool ignoreCase) =>
        new(TemplateParser.Parse(text, wildcards), ignoreCase);

    public override bool IsUnresolved(in EvaluationContext context)
    {
        foreach (TemplatePart part in _parts)
        {
            if (!part.TryResolve(context, out _))
            {
                return true;
            }
        }

        return false;
    }

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context) => Matches(candidate, context, byParts: false);

    /// <summary>Whether the candidate matches part by part, as the operators of ARNs compare.</summary>
    public bool MatchesArn(ReadOnlySpan<char> candidate, in EvaluationContext context) => Matches(candidate, context, byParts: true);

    private bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context, bool byParts)
    {
        if (!candidate.StartsWith(_beginning, _comparison))
        {
            return false;
        }

        int length = 0;
        foreach (TemplatePart part in _parts)
        {
            if (!part.TryResolve(context, out string? value))
            {
                return false;
            }

            length += value?.Length ?? part.Tokens.Length;
        }

        int[]? rented = null;
        Span<int> tokens = length <= StackTokens ? stackalloc int[StackTokens] : (rented = ArrayPool<int>.Shared.Rent(length));
        try
        {
            Fill(tokens, context);
            return byParts ? ArnPattern.Matches(tokens[..length], candidate) : Glob.Matches(tokens[..length], candidate, _ignoreCase);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<int>.Shared.Return(rented);
            }
        }
    }

    private void Fill(Span<int> tokens, in EvaluationContext context)
    {
        int position = 0;
        foreach (TemplatePart part in _parts)
        {
            _ = part.TryResolve(context, out string? value);
            if (value is null)
            {
                part.Tokens.CopyTo(tokens[position..]);
                position += part.Tokens.Length;
                continue;
            }

            foreach (char character in value)
            {
                tokens[position++] = character;
            }
        }
    }
}
