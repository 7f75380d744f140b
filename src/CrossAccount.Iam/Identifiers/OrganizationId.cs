namespace CrossAccount.Iam.Identifiers;

/// <summary>The ID of an organization in AWS Organizations, as in <c>o-a1b2c3d4e5</c>.</summary>
/// <remarks>
/// <c>o-</c> and 10 to 32 lowercase letters or digits; the value of <c>aws:PrincipalOrgID</c>.
/// <see href="https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html">Organization</see>.
/// </remarks>
public readonly record struct OrganizationId
{
    private readonly string? _text;

    private OrganizationId(string text) => _text = text;

    /// <summary>Reads an organization ID.</summary>
    public static Parsed<OrganizationId> TryParse(string? text) =>
        text is { Length: >= 12 and <= 34 }
        && text.StartsWith("o-", StringComparison.Ordinal)
        && text.AsSpan(2).IndexOfAnyExcept(Characters.LowerAlphanumeric) < 0
            ? Parsed<OrganizationId>.Valid(new(text))
            : Parsed<OrganizationId>.Invalid(
                $"the organization ID `{NameRules.Shorten(text ?? "")}` must be `o-` and 10 to 32 lowercase letters or digits, as in `o-a1b2c3d4e5`");

    /// <summary>Reads an organization ID, or throws.</summary>
    /// <exception cref="FormatException">The text is not an organization ID.</exception>
    public static OrganizationId Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The ID as it was written.</summary>
    public override string ToString() => _text ?? "";
}
