namespace CrossAccount.Iam.Identifiers;

/// <summary>The name of a managed or inline policy.</summary>
/// <remarks>1 to 128 characters of ASCII letters, digits and <c>_+=,.@-</c>. <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM name requirements</see>.</remarks>
public readonly record struct PolicyName
{
    private readonly string? _text;

    private PolicyName(string text) => _text = text;

    /// <summary>Reads a policy name.</summary>
    public static Parsed<PolicyName> TryParse(string? text) =>
        NameRules.CheckName(text, "policy name", 1, 128) is { } error ? Parsed<PolicyName>.Invalid(error) : Parsed<PolicyName>.Valid(new(text!));

    /// <summary>Reads a policy name, or throws.</summary>
    /// <exception cref="FormatException">The text is not a policy name; the message says which rule it breaks.</exception>
    public static PolicyName Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The name as it was written.</summary>
    public override string ToString() => _text ?? "";
}
