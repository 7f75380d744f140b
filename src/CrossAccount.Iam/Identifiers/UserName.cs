namespace CrossAccount.Iam.Identifiers;

/// <summary>The name of an IAM user, without its path.</summary>
/// <remarks>1 to 64 characters of ASCII letters, digits and <c>_+=,.@-</c>. <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM name requirements</see>.</remarks>
public readonly record struct UserName
{
    private readonly string? _text;

    private UserName(string text) => _text = text;

    /// <summary>Reads a user name.</summary>
    public static Parsed<UserName> TryParse(string? text) =>
        NameRules.CheckName(text, "user name", 1, 64) is { } error ? Parsed<UserName>.Invalid(error) : Parsed<UserName>.Valid(new(text!));

    /// <summary>Reads a user name, or throws.</summary>
    /// <exception cref="FormatException">The text is not a user name; the message says which rule it breaks.</exception>
    public static UserName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";
}
