namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>
/// <c>ArnEquals</c> and <c>ArnLike</c>, which do the same: each of the six parts is compared by itself, with wildcards.
/// </summary>
/// <remarks>
/// Where the text has six parts without its variables, a variable stays in its part. Where it has fewer, as
/// <c>${aws:PrincipalArn}</c>, the parts are those of the text with the variables replaced.
/// </remarks>
internal static class ArnComparison
{
    private const int Parts = 6;
    private static readonly PatternCharacter Colon = new(':', false);
    private static readonly PatternCharacter[] Anything = Wildcards.In("*");

    public static bool Matches(string expected, string actual, RequestKeys? keys)
    {
        string[] actualParts = actual.Split(':', Parts);
        return actualParts.Length == Parts
            && ExpectedParts(expected, keys) is { } patterns
            && patterns.Zip(actualParts).All(pair => Wildcards.Match(pair.First, pair.Second));
    }

    /// <summary>The patterns of all six parts; null when a variable has no value, or when parts are missing.</summary>
    private static PatternCharacter[][]? ExpectedParts(string expected, RequestKeys? keys)
    {
        string[] written = [.. PartsOf(expected, Parts)];
        if (written.Length < Parts && expected.Contains("${", StringComparison.Ordinal) && keys is not null)
        {
            return Variables.Replace(expected, wildcards: true, keys) is { } whole ? Filled([.. PartsOf(whole, Parts)]) : null;
        }

        PatternCharacter[]?[] patterns = [.. written.Select(part => keys is null ? Wildcards.In(part) : Variables.Replace(part, wildcards: true, keys))];
        return patterns.Contains(null) ? null : Filled([.. patterns.OfType<PatternCharacter[]>()]);
    }

    /// <summary>A pattern that ends early ends with `*`, which leaves the rest open.</summary>
    private static PatternCharacter[][]? Filled(PatternCharacter[][] patterns) => (patterns.Length, patterns[^1]) switch
    {
        (Parts, _) => patterns,
        (_, [.., { Character: '*', IsWildcard: true }]) => [.. patterns, .. Enumerable.Repeat(Anything, Parts - patterns.Length)],
        _ => null,
    };

    private static IEnumerable<PatternCharacter[]> PartsOf(PatternCharacter[] text, int most)
    {
        int colon = most == 1 ? -1 : Array.IndexOf(text, Colon);
        return colon < 0 ? [text] : [text[..colon], .. PartsOf(text[(colon + 1)..], most - 1)];
    }

    /// <summary>The parts between colons, of which variables have their own.</summary>
    private static IEnumerable<string> PartsOf(string text, int most)
    {
        int colon = most == 1 ? -1 : ColonIn(text, 0);
        return colon < 0 ? [text] : [text[..colon], .. PartsOf(text[(colon + 1)..], most - 1)];
    }

    private static int ColonIn(string text, int from)
    {
        if (from >= text.Length || text[from] == ':')
        {
            return from >= text.Length ? -1 : from;
        }

        int end = text[from..].StartsWith("${", StringComparison.Ordinal) ? text.IndexOf('}', from) : -1;
        return ColonIn(text, end > 0 ? end + 1 : from + 1);
    }
}
