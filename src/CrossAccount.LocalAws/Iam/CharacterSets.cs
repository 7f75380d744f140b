using System.Buffers;

namespace CrossAccount.LocalAws.Iam;

/// <summary>The characters of the service models' patterns. Their <c>\w</c> and <c>\d</c> are ASCII, unlike .NET's.</summary>
internal static class CharacterSets
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Numbers = "0123456789";

    /// <summary><c>[\w+=,.@-]</c>.</summary>
    public static readonly SearchValues<char> Names = SearchValues.Create(Letters + Numbers + "_+=,.@-");

    /// <summary><c>[\w+=,.@:\/-]</c>.</summary>
    public static readonly SearchValues<char> ExternalIds = SearchValues.Create(Letters + Numbers + "_+=,.@:/-");

    /// <summary><c>[\w+=/:,.@-]</c>.</summary>
    public static readonly SearchValues<char> SerialNumbers = SearchValues.Create(Letters + Numbers + "_+=/:,.@-");

    /// <summary><c>[\d]</c>.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create(Numbers);

    /// <summary><c>[\u0021-\u007E]</c>.</summary>
    public static readonly SearchValues<char> Paths = SearchValues.Create(Range('\u0021', '\u007E'));

    /// <summary><c>[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]</c>.</summary>
    public static readonly SearchValues<char> Descriptions =
        SearchValues.Create("\t\n\r" + Range('\u0020', '\u007E') + Range('\u00A1', '\u00FF'));

    /// <summary><c>[\u0009\u000A\u000D\u0020-\u00FF]</c>.</summary>
    public static readonly SearchValues<char> Documents = SearchValues.Create("\t\n\r" + Range('\u0020', '\u00FF'));

    /// <summary>Whether all characters of a text are in a set.</summary>
    public static bool HasOnly(string text, SearchValues<char> set) => text.AsSpan().IndexOfAnyExcept(set) < 0;

    /// <summary><c>[\p{L}\p{Z}\p{N}_.:/=+\-@]</c>, for all characters of a text.</summary>
    public static bool HasOnlyTagCharacters(string text)
    {
        foreach (char character in text)
        {
            bool isAllowed = char.IsLetter(character) || char.IsSeparator(character) || char.IsNumber(character)
                || character is '_' or '.' or ':' or '/' or '=' or '+' or '-' or '@';
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(code => (char)code));
}
