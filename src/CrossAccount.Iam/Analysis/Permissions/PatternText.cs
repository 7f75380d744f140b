using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Permissions;

/// <summary>A pattern of a statement as people read it, and a text that it alone is likely to mean.</summary>
/// <param name="Text">As in <c>s3:Get*</c>, or <c>all but s3:Get*</c>.</param>
/// <param name="Pattern">The pattern; null for all that is left out.</param>
internal readonly record struct PatternText(string Text, string? Pattern)
{
    /// <summary>What stands for what nobody names, in the place of a wildcard.</summary>
    private const string Unlisted = "Unlisted0";

    /// <summary>The patterns, each by itself; of <c>NotAction</c> and <c>NotResource</c> also all that is left out.</summary>
    public static IEnumerable<PatternText> Of(PatternElement element)
    {
        IEnumerable<PatternText> each = element.Patterns.Select(pattern => new PatternText(pattern, pattern));
        return element.IsNot ? each.Append(new($"all but {string.Join(", ", element.Patterns.Order(StringComparer.Ordinal))}", null)) : each;
    }

    /// <summary>An action that the pattern means.</summary>
    public string ToAction()
    {
        string action = Filled(Pattern ?? "*");
        int colon = action.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? $"{action}:{Unlisted}" : colon == action.Length - 1 ? action + Unlisted : action;
    }

    /// <summary>A resource that the pattern means, and the account that owns it.</summary>
    /// <param name="own">The account that owns what does not say it.</param>
    /// <param name="partition">The partition of what does not say it.</param>
    public (string Resource, AccountId Owner) ToResource(AccountId own, Partition partition)
    {
        string pattern = Pattern ?? $"arn:{partition}:{Unlisted}:::{Unlisted}";
        string[] parts = pattern.Split(':', 6);
        if (parts.Length < 6)
        {
            return pattern == "*" ? ("*", own) : (Filled(pattern), own);
        }

        if (HasWildcard(parts[1]))
        {
            parts[1] = partition.ToString();
        }

        if (HasWildcard(parts[4]))
        {
            parts[4] = own.ToString();
        }

        string resource = Filled(string.Join(':', parts));
        return (resource, AccountId.TryParse(parts[4]).TryGetValue(out AccountId owner) ? owner : own);
    }

    private static bool HasWildcard(string text) => text.AsSpan().ContainsAny('*', '?');

    private static string Filled(string pattern) => pattern
        .Replace("${*}", "\u0001", StringComparison.Ordinal).Replace("${?}", "\u0002", StringComparison.Ordinal).Replace("${$}", "$", StringComparison.Ordinal)
        .Replace("*", Unlisted, StringComparison.Ordinal).Replace('?', 'x')
        .Replace('\u0001', '*').Replace('\u0002', '?');
}
