namespace CrossAccount.Iam.Identifiers;

/// <summary>The name of an IAM role, without its path.</summary>
/// <remarks>
/// 1 to 64 characters of ASCII letters, digits and <c>_+=,.@-</c>. Unique in its account ignoring case, and never renamed.
/// Comparison here is exact; <see cref="ClashesWith"/> compares as IAM does when it creates a role.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM name requirements</see>.
/// </remarks>
public readonly record struct RoleName
{
    private readonly string? _text;

    private RoleName(string text) => _text = text;

    /// <summary>Reads a role name.</summary>
    public static Parsed<RoleName> TryParse(string? text) =>
        NameRules.CheckName(text, "role name", 1, 64) is { } error ? Parsed<RoleName>.Invalid(error) : Parsed<RoleName>.Valid(new(text!));

    /// <summary>Reads a role name, or throws.</summary>
    /// <exception cref="FormatException">The text is not a role name; the message says which rule it breaks.</exception>
    public static RoleName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>Whether an account could not hold roles of both names.</summary>
    public bool ClashesWith(RoleName other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";
}
