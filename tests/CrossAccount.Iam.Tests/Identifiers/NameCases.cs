using System.Globalization;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

/// <summary>The rows that all kinds of names share; they differ only in their word and their limits.</summary>
internal static class NameCases
{
    private const string Allowed = "may have only ASCII letters, digits and `_+=,.@-`";

    public static TheoryData<ParseCase> Of(string what, int minimum, int maximum)
    {
        string longest = new('a', maximum);
        string Outside(string text, string character) => $"the {what} `{text}` contains {character}, but {Allowed}";
        return
        [
            ParseCase.Valid("AZaz09_+=,.@-"),
            ParseCase.Valid("Developers"),
            ParseCase.Valid(new string('x', minimum)),
            ParseCase.Valid(longest),
            ParseCase.Invalid(null, $"the {what} is empty, but must have {minimum} to {maximum} characters"),
            ParseCase.Invalid("", $"the {what} is empty, but must have {minimum} to {maximum} characters"),
            ParseCase.Invalid(longest + "a", TooLong(what, longest + "a", minimum, maximum)),
            ParseCase.Invalid("Rôle", Outside("Rôle", "U+00F4")),
            ParseCase.Invalid("Role\n", Outside("Role\n", "U+000A")),
            ParseCase.Invalid("role ", Outside("role ", "U+0020")),
            ParseCase.Invalid("a/b", Outside("a/b", "`/`")),
            ParseCase.Invalid("a*", Outside("a*", "`*`")),
            ParseCase.Invalid("a:b", Outside("a:b", "`:`")),
            ParseCase.Invalid("Role٣", Outside("Role٣", "U+0663")),
            ParseCase.Invalid("ｒole", Outside("ｒole", "U+FF52")),
            ParseCase.Invalid("ro\0le", Outside("ro\0le", "U+0000")),
            ParseCase.Invalid("smile\U0001F600", Outside("smile\U0001F600", "U+D83D")),
        ];
    }

    private static string TooLong(string what, string text, int minimum, int maximum)
    {
        string shown = text.Length <= 80 ? text : text[..77] + "...";
        return string.Create(CultureInfo.InvariantCulture, $"the {what} `{shown}` has {text.Length} characters, but must have {minimum} to {maximum}");
    }
}
