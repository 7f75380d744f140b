using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.LoginProfiles;

/// <summary>The account's rules for console passwords. What is not said when they are set takes AWS's default.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html">UpdateAccountPasswordPolicy</see>.</remarks>
public sealed record PasswordPolicy
{
    /// <summary>The fewest characters, 6 to 128. The default is 6.</summary>
    public int MinimumPasswordLength { get; init; } = 6;

    /// <summary>Whether a symbol is needed.</summary>
    public bool RequireSymbols { get; init; }

    /// <summary>Whether a digit is needed.</summary>
    public bool RequireNumbers { get; init; }

    /// <summary>Whether a letter from A to Z is needed.</summary>
    public bool RequireUppercaseCharacters { get; init; }

    /// <summary>Whether a letter from a to z is needed.</summary>
    public bool RequireLowercaseCharacters { get; init; }

    /// <summary>Whether users may change their own passwords.</summary>
    public bool AllowUsersToChangePassword { get; init; }

    /// <summary>After how many days passwords expire, 1 to 1,095; null for never.</summary>
    public int? MaxPasswordAge { get; init; }

    /// <summary>How many former passwords cannot be taken again, 1 to 24; null for none.</summary>
    public int? PasswordReusePrevention { get; init; }

    /// <summary>Whether users cannot choose a new password once theirs has expired; null when it was not said.</summary>
    public bool? HardExpiry { get; init; }

    /// <summary>Whether passwords expire.</summary>
    public bool ExpirePasswords => MaxPasswordAge is not null;

    internal AwsError? Check() =>
        Constraints.Range("minimumPasswordLength", MinimumPasswordLength, 6, 128)
        ?? Constraints.Range("maxPasswordAge", MaxPasswordAge, 1, 1095)
        ?? Constraints.Range("passwordReusePrevention", PasswordReusePrevention, 1, 24);
}
