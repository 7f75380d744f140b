using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Saml;

/// <summary>The constraints of SAML providers. A check that passes gives null.</summary>
internal static class SamlConstraints
{
    public static AwsError? Name(string? name) => name is null
        ? Constraints.Violation("name", "Member must not be null")
        : Constraints.Text("name", name, 1, 128, IsName, @"[\w._-]+");

    public static AwsError? Metadata(string? document) => document is null
        ? Constraints.Violation("sAMLMetadataDocument", "Member must not be null")
        : Constraints.Text("sAMLMetadataDocument", document, 1000, 10_000_000, _ => true, "");

    private static bool IsName(string text) => text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or '-');
}
