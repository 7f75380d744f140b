using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Matching;

/// <summary>The <c>Resource</c> or <c>NotResource</c> of a statement, compiled.</summary>
/// <remarks>
/// Resources compare with case, over the whole ARN: a <c>*</c> reaches past <c>/</c> and <c>:</c>. A variable without a value leaves
/// open what <c>NotResource</c> excepts. AWS does not document what follows; here a statement that allows then matches nothing, and
/// one that denies everything.
/// </remarks>
internal sealed class CompiledResources
{
    private readonly CompiledPattern[] _patterns;
    private readonly bool _isNot;
    private readonly bool _grants;

    public CompiledResources(PatternElement element, bool variables, bool grants)
    {
        _patterns = [.. element.Patterns.Select(p => ResourcePattern(p, variables))];
        _isNot = element.IsNot;
        IsEverything = !element.IsNot && element.Patterns.Contains("*");
        _grants = grants;
    }

    /// <summary>Whether every resource matches.</summary>
    public bool IsEverything { get; }

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
