namespace CrossAccount.Iam.Identifiers;

/// <summary>
/// The value that a third party sends with <c>sts:AssumeRole</c> so that it cannot be tricked into using one customer's
/// role for another (the confused deputy).
/// </summary>
/// <remarks>
/// 2 to 1,224 characters of ASCII letters, digits and <c>_+=,.@:/-</c>, compared exactly. AWS does not treat it as a secret;
/// this library does, so <see cref="ToString"/> hides it and <see cref="Reveal"/> gives it.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html">External ID</see>.
/// </remarks>
public readonly record struct ExternalId
{
    private readonly string? _text;

    private ExternalId(string text) => _text = text;

    /// <summary>Reads an external ID. The error never repeats the text.</summary>
    public static Parsed<ExternalId> TryParse(string? text)
    {
        if (text is null || text.Length is < 2 or > 1224)
        {
            return Parsed<ExternalId>.Invalid($"the external ID has {text?.Length ?? 0} characters, but must have 2 to 1224");
        }

        return Characters.FirstOutside(text, Characters.ExternalId) is { } outside
            ? Parsed<ExternalId>.Invalid($"the external ID contains {outside}, but may have only ASCII letters, digits and `_+=,.@:/-`")
            : Parsed<ExternalId>.Valid(new(text));
    }

    /// <summary>Reads an external ID, or throws.</summary>
    /// <exception cref="FormatException">The text is not an external ID; the message says which rule it breaks.</exception>
    public static ExternalId Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The value itself, for a trust policy or a request.</summary>
    public string Reveal() => _text ?? "";

    /// <summary>A text that shows that there is a value, but not which.</summary>
    public override string ToString() => "[external ID]";
}
