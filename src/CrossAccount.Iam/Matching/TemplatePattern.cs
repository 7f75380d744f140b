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

    private TemplatePattern(TemplatePart[] parts, bool ignoreCase)
    {
        _parts = parts;
        _ignoreCase = ignoreCase;
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

    public override bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context)
    {
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
            return Glob.Matches(tokens[..length], candidate, _ignoreCase);
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
