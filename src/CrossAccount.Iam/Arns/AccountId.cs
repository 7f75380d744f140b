using System.Globalization;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Arns;

/// <summary>The ID of an AWS account: twelve digits, leading zeros included.</summary>
/// <remarks>
/// A text, never a number: <c>012345678901</c> is a valid account that a number would cut to eleven digits.
/// <see href="https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html">Account identifiers</see>.
/// </remarks>
public readonly record struct AccountId : IComparable<AccountId>
{
    private readonly string? _digits;

    private AccountId(string digits) => _digits = digits;

    /// <summary>Reads an account ID.</summary>
    public static Parsed<AccountId> TryParse(string? text)
    {
        if (text is not null && IsValid(text))
        {
            return Parsed<AccountId>.Valid(new(text));
        }

        bool lostZero = text is { Length: > 0 and < 12 } && text.AsSpan().IndexOfAnyExcept(Characters.Digits) < 0;
        string fix = lostZero ? $"; if its leading zero was lost, quote it: `\"{text!.PadLeft(12, '0')}\"`" : "";
        return Parsed<AccountId>.Invalid($"the account ID `{NameRules.Shorten(text ?? "")}` must be exactly 12 digits{fix}");
    }

    /// <summary>Reads an account ID, or throws.</summary>
    /// <exception cref="FormatException">The text is not twelve digits.</exception>
    public static AccountId Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The digits as a number, for comparing many accounts at once; -1 for the default value.</summary>
    internal long Number => _digits is null ? -1 : long.Parse(_digits, NumberStyles.None, CultureInfo.InvariantCulture);

    internal static bool IsValid(ReadOnlySpan<char> text) => text.Length == 12 && text.IndexOfAnyExcept(Characters.Digits) < 0;

    /// <inheritdoc/>
    public int CompareTo(AccountId other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>Whether the first sorts before the second.</summary>
    public static bool operator <(AccountId left, AccountId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts after the second.</summary>
    public static bool operator >(AccountId left, AccountId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not sort after the second.</summary>
    public static bool operator <=(AccountId left, AccountId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not sort before the second.</summary>
    public static bool operator >=(AccountId left, AccountId right) => left.CompareTo(right) >= 0;

    /// <summary>The twelve digits.</summary>
    public override string ToString() => _digits ?? "";
}
