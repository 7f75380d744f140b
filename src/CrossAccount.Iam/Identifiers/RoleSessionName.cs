namespace CrossAccount.Iam.Identifiers;

/// <summary>The name that a caller gives to the session when it assumes a role; the last part of the session's ARN.</summary>
/// <remarks>2 to 64 characters of ASCII letters, digits and <c>_+=,.@-</c>. <see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole, RoleSessionName</see>.</remarks>
public readonly record struct RoleSessionName
{
    private readonly string? _text;

    private RoleSessionName(string text) => _text = text;

    /// <summary>Reads a role session name.</summary>
    public static Parsed<RoleSessionName> TryParse(string? text) =>
        NameRules.CheckName(text, "role session name", 2, 64) is { } error ? Parsed<RoleSessionName>.Invalid(error) : Parsed<RoleSessionName>.Valid(new(text!));

    /// <summary>Reads a role session name, or throws.</summary>
    /// <exception cref="FormatException">The text is not a role session name; the message says which rule it breaks.</exception>
    public static RoleSessionName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";
}
