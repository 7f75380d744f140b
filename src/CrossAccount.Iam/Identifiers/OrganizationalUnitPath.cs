using System.Text.RegularExpressions;

namespace CrossAccount.Iam.Identifiers;

/// <summary>
/// The place of an organizational unit below its organization, as in <c>r-ab12/ou-ab12-11111111</c>: the root and the units down to
/// it, without the organization's ID.
/// </summary>
/// <remarks>
/// It begins with the root, <c>r-</c> and 4 to 32 lowercase letters or digits; each unit reads <c>ou-</c>, the same, <c>-</c> and 8 to
/// 32 lowercase letters or digits.
/// <see href="https://docs.aws.amazon.com/organizations/latest/APIReference/API_OrganizationalUnit.html">OrganizationalUnit</see>.
/// </remarks>
public readonly partial record struct OrganizationalUnitPath
{
    private readonly string? _text;

    private OrganizationalUnitPath(string text) => _text = text;

    /// <summary>Reads the path of an organizational unit.</summary>
    public static Parsed<OrganizationalUnitPath> TryParse(string? text) => text is not null && Pattern().IsMatch(text)
        ? Parsed<OrganizationalUnitPath>.Valid(new(text))
        : Parsed<OrganizationalUnitPath>.Invalid(
            $"`{NameRules.Shorten(text ?? "")}` is not the path of an organizational unit, but must read from the root down as in `r-ab12/ou-ab12-11111111`");

    /// <summary>Reads the path of an organizational unit, or throws.</summary>
    /// <exception cref="FormatException">The text is not such a path.</exception>
    public static OrganizationalUnitPath Parse(string text) => TryParse(text).ValueOrThrow();

    /// <summary>The path as it was written.</summary>
    public override string ToString() => _text ?? "";

    [GeneratedRegex(@"\Ar-[0-9a-z]{4,32}(/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})*\z")]
    private static partial Regex Pattern();
}
