using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Matching;

/// <summary>
/// An ARN to compare part by part, as the ARN condition operators do: a wildcard never reaches past its colon, except in the
/// last part. Missing parts count as <c>*</c>, except where a variable may stand for several parts: then the parts are those of the
/// text with its values, as of <c>${aws:PrincipalArn}</c>.
/// </summary>
internal sealed class ArnPattern
{
    private const int Parts = 6;

    private readonly CompiledPattern[] _parts = [];
    private readonly TemplatePattern? _whole;

    /// <summary>Whether a text is an ARN pattern: all six parts, or fewer when the last one ends with <c>*</c> or a variable
    /// may stand for several.</summary>
    public static bool IsValid(string text)
    {
        if (text == "*")
        {
            return true;
        }

        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < Parts - 1; i++)
        {
            int colon = ColonOutsideVariable(rest);
            if (colon < 0)
            {
                return (i > 0 && rest.EndsWith("*")) || text.Contains("${", StringComparison.Ordinal);
            }

            if (i == 0 && rest[..colon] is not ("arn" or "*") && !rest[..colon].Contains("${", StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[(colon + 1)..];
        }

        return true;
    }

    public ArnPattern(string text, bool variables)
    {
        if (variables && HasOpenParts(text))
        {
            _whole = TemplatePattern.Compile(text, wildcards: true, ignoreCase: false);
            return;
        }

        _parts = new CompiledPattern[Parts];
        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < Parts; i++)
        {
            int colon = i == Parts - 1 ? -1 : ColonOutsideVariable(rest);
            string part = (colon < 0 ? rest : rest[..colon]).ToString();
            _parts[i] = CompiledPattern.Compile(part, wildcards: true, variables, ignoreCase: false);
            if (colon >= 0)
            {
                rest = rest[(colon + 1)..];
                continue;
            }

            _parts.AsSpan(i + 1).Fill(AnyPattern.Instance);
            return;
        }
    }

    public bool Matches(ReadOnlySpan<char> candidate, in EvaluationContext context)
    {
        if (_whole is not null)
        {
            return _whole.MatchesArn(candidate, context);
        }

        for (int i = 0; i < Parts; i++)
        {
            int colon = i == Parts - 1 ? -1 : candidate.IndexOf(':');
            if (i < Parts - 1 && colon < 0)
            {
                return false;
            }

            if (!_parts[i].Matches(colon < 0 ? candidate : candidate[..colon], context))
            {
                return false;
            }

            candidate = colon < 0 ? [] : candidate[(colon + 1)..];
        }

        return true;
    }

    /// <summary>Part by part, with the tokens of a text whose variables have their values.</summary>
    public static bool Matches(ReadOnlySpan<int> pattern, ReadOnlySpan<char> candidate)
    {
        for (int i = 0; i < Parts - 1; i++)
        {
            int end = pattern.IndexOf(':');
            int colon = candidate.IndexOf(':');
            if (colon < 0 || !Glob.Matches(end < 0 ? pattern : pattern[..end], candidate[..colon], ignoreCase: false))
            {
                return false;
            }

            if (end < 0)
            {
                return pattern is [.., Glob.AnyText] && candidate.Count(':') >= Parts - 1 - i;
            }

            pattern = pattern[(end + 1)..];
            candidate = candidate[(colon + 1)..];
        }

        return Glob.Matches(pattern, candidate, ignoreCase: false);
    }

    /// <summary>Whether the text has fewer than six parts as it stands, and a variable that may bring more.</summary>
    private static bool HasOpenParts(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int i = 0; i < Parts - 1; i++)
        {
            int colon = ColonOutsideVariable(rest);
            if (colon < 0)
            {
                return text.Contains("${", StringComparison.Ordinal);
            }

            rest = rest[(colon + 1)..];
        }

        return false;
    }

    /// <summary>A variable such as <c>${aws:username}</c> has a colon of its own.</summary>
    private static int ColonOutsideVariable(ReadOnlySpan<char> text)
    {
        int lastEnd = text.LastIndexOf('}');
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                return i;
            }

            if (i < lastEnd && text[i..].StartsWith("${"))
            {
                i += text[i..].IndexOf('}');
            }
        }

        return -1;
    }
}
