namespace CrossAccount.Iam.Matching;

/// <summary>
/// Matching with <c>*</c> (any text, also none) and <c>?</c> (one character). Wildcards are tokens outside the range of
/// characters, so that a <c>*</c> that came out of a variable stays a plain character.
/// </summary>
internal static class Glob
{
    public const int AnyText = -1;
    public const int AnyCharacter = -2;

    public static void Tokenize(ReadOnlySpan<char> text, Span<int> tokens)
    {
        for (int i = 0; i < text.Length; i++)
        {
            tokens[i] = text[i] switch { '*' => AnyText, '?' => AnyCharacter, char other => other };
        }
    }

    /// <summary>Goes back to the last <c>*</c> only, so the cost is at most pattern length times text length.</summary>
    public static bool Matches(ReadOnlySpan<int> pattern, ReadOnlySpan<char> text, bool ignoreCase)
    {
        int p = 0;
        int t = 0;
        int starAt = -1;
        int resumeAt = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == AnyText)
            {
                starAt = p++;
                resumeAt = t;
            }
            else if (p < pattern.Length && MatchesOne(pattern[p], text[t], ignoreCase))
            {
                p++;
                t++;
            }
            else if (starAt >= 0)
            {
                p = starAt + 1;
                t = ++resumeAt;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == AnyText)
        {
            p++;
        }

        return p == pattern.Length;
    }

    private static bool MatchesOne(int token, char character, bool ignoreCase) =>
        token == character
        || token == AnyCharacter
        || (ignoreCase && token >= 0 && char.ToUpperInvariant((char)token) == char.ToUpperInvariant(character));
}
