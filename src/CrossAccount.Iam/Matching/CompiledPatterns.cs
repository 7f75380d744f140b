using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Matching;

/// <summary>The <c>Action</c>, <c>NotAction</c>, <c>Resource</c> or <c>NotResource</c> of a statement, compiled.</summary>
internal sealed class CompiledPatterns
{
    private readonly CompiledPattern[] _patterns;
    private readonly bool _isNot;
    private readonly bool _grants;

    private CompiledPatterns(CompiledPattern[] patterns, bool isNot, bool grants)
    {
        _patterns = patterns;
        _isNot = isNot;
        _grants = grants;
    }

    /// <summary>Actions compare without case and have no variables.</summary>
    public static CompiledPatterns OfActions(PatternElement element) =>
        new([.. element.Patterns.Select(p => CompiledPattern.Compile(p, wildcards: true, variables: false, ignoreCase: true))], element.IsNot, grants: false);

    /// <summary>Resources compare with case, over the whole ARN: a <c>*</c> reaches past <c>/</c> and <c>:</c>.</summary>
    /// <remarks>
    /// A variable without a value leaves open what <c>NotResource</c> excepts. AWS does not document what follows; here a statement
    /// that allows then matches nothing, and one that denies everything.
    /// </remarks>
    public static CompiledPatterns OfResources(PatternElement element, bool variables, bool grants) =>
        new([.. element.Patterns.Select(p => ResourcePattern(p, variables))], element.IsNot, grants);

    public bool Match(string value, in EvaluationContext context)
    {
        foreach (CompiledPattern pattern in _patterns)
        {
            if (pattern.Matches(value, context) || (_isNot && _grants && pattern.IsUnresolved(context)))
            {
                return !_isNot;
            }
        }

        return _isNot;
    }

    /// <summary>Variables count only in the resource part, after the fifth colon; elsewhere they are plain text.</summary>
    private static CompiledPattern ResourcePattern(string text, bool variables)
    {
        int variable = text.IndexOf("${", StringComparison.Ordinal);
        bool inResourcePart = variables && variable >= 0 && text.AsSpan(0, variable).Count(':') >= 5;
        return CompiledPattern.Compile(text, wildcards: true, inResourcePart, ignoreCase: false);
    }
}
