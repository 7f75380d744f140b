namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>
/// Policy variables: <c>${key}</c>, <c>${key, 'default'}</c>, and <c>${*}</c>, <c>${?}</c>, <c>${$}</c> for those characters.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">Policy variables</see>.</remarks>
internal static class Variables
{
    /// <summary>The text with all variables replaced; null when one of them has no value.</summary>
    public static PatternCharacter[]? Replace(string text, bool wildcards, RequestKeys keys)
    {
        int end = text.StartsWith("${", StringComparison.Ordinal) ? text.IndexOf('}', StringComparison.Ordinal) : -1;
        if (text.Length == 0)
        {
            return [];
        }

        PatternCharacter[]? first = end > 0 ? ValueOf(text[2..end], keys) : wildcards ? Wildcards.In(text[..1]) : Wildcards.NoneIn(text[..1]);
        PatternCharacter[]? rest = Replace(text[(end > 0 ? end + 1 : 1)..], wildcards, keys);
        return first is null || rest is null ? null : [.. first, .. rest];
    }

    private static PatternCharacter[]? ValueOf(string variable, RequestKeys keys)
    {
        if (variable is "*" or "?" or "$")
        {
            return Wildcards.NoneIn(variable);
        }

        string[] parts = variable.Split(',', 2);
        string? @default = parts.Length == 2 && parts[1].Trim() is ['\'', .. string quoted, '\''] ? quoted : null;

        // A key of several values cannot be a variable, so it has no value here.
        string? value = keys.OnlyValueOf(parts[0].Trim()) ?? @default;
        return value is null ? null : Wildcards.NoneIn(value);
    }
}
