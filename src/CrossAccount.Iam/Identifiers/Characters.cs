using System.Buffers;

namespace CrossAccount.Iam.Identifiers;

/// <summary>
/// The ASCII character sets of the IAM and STS service models. .NET's <c>\w</c> and <c>\d</c> are Unicode and would
/// accept names that AWS refuses.
/// </summary>
internal static class Characters
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Numbers = "0123456789";

    public static readonly SearchValues<char> Digits = SearchValues.Create(Numbers);

    /// <summary><c>[\w+=,.@-]</c>: names of roles, users, groups, policies and sessions.</summary>
    public static readonly SearchValues<char> Name = SearchValues.Create(Letters + Numbers + "_+=,.@-");

    /// <summary><c>[\w+=,.@:\/-]</c>: external IDs.</summary>
    public static readonly SearchValues<char> ExternalId = SearchValues.Create(Letters + Numbers + "_+=,.@:/-");

    /// <summary>
    /// What the API's pattern for paths (<c>[\u0021-\u007E]</c>) and the guide's prose both allow between the slashes.
    /// </summary>
    public static readonly SearchValues<char> Path = SearchValues.Create(Letters + Numbers + "_+=,.@-/");

    /// <summary>The service in an action.</summary>
    public static readonly SearchValues<char> Service = SearchValues.Create(Letters + Numbers + "-");

    /// <summary>The name in an action, with wildcards.</summary>
    public static readonly SearchValues<char> Action = SearchValues.Create(Letters + Numbers + "*?");

    public static readonly SearchValues<char> LowerAlphanumeric = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The first character outside the set, written so that a reader recognises it; null when all are inside.</summary>
    public static string? FirstOutside(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        int index = text.IndexOfAnyExcept(allowed);
        return index < 0 ? null : Describe(text[index]);
    }

    private static string Describe(char character) =>
        character is > ' ' and <= '~' ? $"`{character}`" : $"U+{(int)character:X4}";
}
