using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>A text of a policy, compiled once: plain, with wildcards, or with policy variables.</summary>
internal abstract class CompiledPattern
{
    /// <summary>Whether the candidate matches. A variable without a value matches nothing.</summary>
    public abstract bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context);

    /// <summary>Whether the text has a variable that the request gives no value; such a pattern matches nothing.</summary>
    public virtual bool IsUnresolved(in EvaluationContext context) => false;

    /// <summary>Compiles a text.</summary>
    /// <param name="text">The text as the policy has it.</param>
    /// <param name="wildcards">Whether <c>*</c> and <c>?</c> are wildcards.</param>
    /// <param name="variables">Whether <c>${…}</c> is replaced.</param>
    /// <param name="ignoreCase">Whether case has no meaning.</param>
    public static CompiledPattern Compile(string text, bool wildcards, bool variables, bool ignoreCase)
    {
        if (variables && text.Contains("${", StringComparison.Ordinal))
        {
            return TemplatePattern.Compile(text, wildcards, ignoreCase);
        }

        if (!wildcards || !text.AsSpan().ContainsAny('*', '?'))
        {
            return new ExactPattern(text, ignoreCase);
        }

        if (text == "*")
        {
            return AnyPattern.Instance;
        }

        if (text.Contains('?', StringComparison.Ordinal))
        {
            return new GlobPattern(text, ignoreCase);
        }

        int star = text.IndexOf('*', StringComparison.Ordinal);
        return star == text.LastIndexOf('*')
            ? new AffixPattern(text[..star], text[(star + 1)..], ignoreCase)
            : new SegmentPattern(text, ignoreCase);
    }
}
