using System.Buffers;

namespace CrossAccount.Iam.Identifiers;

/// <summary>The checks that all kinds of names share.</summary>
internal static class NameRules
{
    public static string? Check(string? text, string what, int minimum, int maximum, SearchValues<char> allowed, string allowedText)
    {
        if (string.IsNullOrEmpty(text))
        {
            return $"the {what} is empty, but must have {minimum} to {maximum} characters";
        }

        if (Characters.FirstOutside(text, allowed) is { } outside)
        {
            return $"the {what} `{Shorten(text)}` contains {outside}, but may have only {allowedText}";
        }

        return text.Length < minimum || text.Length > maximum
            ? $"the {what} `{Shorten(text)}` has {text.Length} characters, but must have {minimum} to {maximum}"
            : null;
    }

    public static string? CheckName(string? text, string what, int minimum, int maximum) =>
        Check(text, what, minimum, maximum, Characters.Name, "ASCII letters, digits and `_+=,.@-`");

    /// <summary>Keeps a message readable when the input is huge.</summary>
    public static string Shorten(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 77), "...");
}
