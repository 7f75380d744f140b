namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>StringEquals</c>, <c>StringEqualsIgnoreCase</c>, <c>StringLike</c>.</summary>
internal static class TextComparison
{
    public static bool Matches(string name, string expected, string actual, RequestKeys? keys)
    {
        bool wildcards = name == "StringLike";
        PatternCharacter[]? pattern = keys is not null
            ? Variables.Replace(expected, wildcards, keys)
            : wildcards ? Wildcards.In(expected) : Wildcards.NoneIn(expected);
        if (pattern is null)
        {
            return false;
        }

        return name == "StringEqualsIgnoreCase"
            ? string.Equals(string.Concat(pattern.Select(one => one.Character)), actual, StringComparison.OrdinalIgnoreCase)
            : Wildcards.Match(pattern, actual);
    }
}
