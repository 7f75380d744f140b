using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.AccountSettings;

/// <summary>Names the alias of an account, to set it or to remove it.</summary>
/// <param name="AccountAlias">The alias: 3 to 63 lowercase letters, digits and single hyphens.</param>
public sealed record AccountAliasRequest(string AccountAlias)
{
    internal AwsError? Check() => AccountAlias is null
        ? Constraints.Violation("accountAlias", "Member must not be null")
        : Constraints.Text("accountAlias", AccountAlias, 3, 63, IsAlias, "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$");

    private static bool IsAlias(string text) =>
        text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
