namespace CrossAccount.Iam.Identifiers;

/// <summary>
/// The unique ID of a role (<c>AROA…</c>) or user (<c>AIDA…</c>). Where a policy shows one in place of an ARN, the principal that it
/// named was deleted: nobody can meet it any more, not even one that is created again under the same name.
/// </summary>
/// <remarks>16 to 128 uppercase letters and digits.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids">Unique identifiers</see>.</remarks>
public readonly record struct PrincipalId
{
    private readonly string? _text;

    private PrincipalId(string text) => _text = text;

    /// <summary>Whose ID it is: <c>role</c> or <c>user</c>.</summary>
    public string Kind => ToString().StartsWith("AROA", StringComparison.Ordinal) ? "role" : "user";

    /// <summary>Reads a unique ID.</summary>
    public static Parsed<PrincipalId> TryParse(string? text) =>
        text is { Length: >= 16 and <= 128 }
        && (text.StartsWith("AROA", StringComparison.Ordinal) || text.StartsWith("AIDA", StringComparison.Ordinal))
        && text.All(char.IsAsciiLetterOrDigit)
            ? Parsed<PrincipalId>.Valid(new(text))
            : Parsed<PrincipalId>.Invalid(
                $"`{NameRules.Shorten(text ?? "")}` is not the unique ID of a role or user, but must be `AROA` or `AIDA` and letters and digits, 16 to 128 together");

    /// <summary>Reads a unique ID, or throws.</summary>
    /// <exception cref="FormatException">The text is not a unique ID.</exception>
    public static PrincipalId Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The ID as it was written.</summary>
    public override string ToString() => _text ?? "";
}
