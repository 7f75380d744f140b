using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>What a password has to have: AWS's default rules, or those of the account.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html">Account password policy</see>.</remarks>
internal static class PasswordRules
{
    private const int DefaultLength = 8;
    private const int DefaultKinds = 3;

    // The symbols that AWS counts.
    private const string Symbols = "!@#$%^&*()_+-=[]{}|'";

    public static AwsError? Length(string password) => Constraints.Text(
        "password", password, 1, 128, CharacterSets.Documents, @"[\u0009\u000A\u000D\u0020-\u00FF]+");

    public static AwsError? Check(string password, PasswordPolicy? policy) => (policy is null ? IsGoodByDefault(password) : IsGood(password, policy))
        ? null
        : new("PasswordPolicyViolation", "Password does not conform to the account password policy.", 400);

    private static bool IsGoodByDefault(string password)
    {
        bool[] kinds = [password.Any(char.IsAsciiLetterUpper), password.Any(char.IsAsciiLetterLower), password.Any(char.IsAsciiDigit), HasSymbol(password)];
        return password.Length >= DefaultLength && kinds.Count(has => has) >= DefaultKinds;
    }

    private static bool IsGood(string password, PasswordPolicy policy) =>
        password.Length >= policy.MinimumPasswordLength
        && (!policy.RequireUppercaseCharacters || password.Any(char.IsAsciiLetterUpper))
        && (!policy.RequireLowercaseCharacters || password.Any(char.IsAsciiLetterLower))
        && (!policy.RequireNumbers || password.Any(char.IsAsciiDigit))
        && (!policy.RequireSymbols || HasSymbol(password));

    private static bool HasSymbol(string password) => password.Any(character => Symbols.Contains(character, StringComparison.Ordinal));
}
