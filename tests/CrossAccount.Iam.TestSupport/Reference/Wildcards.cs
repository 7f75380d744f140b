namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>*</c> stands for any text, also none, and <c>?</c> for one character.</summary>
internal static class Wildcards
{
    public static PatternCharacter[] In(string text) => [.. text.Select(character => new PatternCharacter(character, character is '*' or '?'))];

    public static PatternCharacter[] NoneIn(string text) => [.. text.Select(character => new PatternCharacter(character, false))];

    public static bool Match(ReadOnlySpan<PatternCharacter> pattern, ReadOnlySpan<char> text)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        if (pattern[0] == new PatternCharacter('*', true))
        {
            return Match(pattern[1..], text) || (!text.IsEmpty && Match(pattern, text[1..]));
        }

        bool matchesFirst = !text.IsEmpty && (pattern[0].IsWildcard || pattern[0].Character == text[0]);
        return matchesFirst && Match(pattern[1..], text[1..]);
    }
}
