using System.Text.Json;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>A statement as its document writes it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar</see>.</remarks>
/// <param name="Json">The statement.</param>
/// <param name="HasVariables">Whether the document's version knows policy variables.</param>
internal sealed record ReferenceStatement(JsonElement Json, bool HasVariables)
{
    public bool Allows => Json.GetProperty("Effect").GetString() == "Allow";

    public bool Denies => !Allows;

    public static ReferenceStatement[] OfDocument(JsonElement document)
    {
        bool hasVariables = document.TryGetProperty("Version", out JsonElement version) && version.GetString() == "2012-10-17";
        JsonElement statement = document.GetProperty("Statement");
        return statement.ValueKind == JsonValueKind.Array
            ? [.. statement.EnumerateArray().Select(one => new ReferenceStatement(one, hasVariables))]
            : [new(statement, hasVariables)];
    }

    public JsonElement? Element(string name) => Json.TryGetProperty(name, out JsonElement element) ? element : null;

    /// <summary>Whether the statement is about the request, whoever makes it.</summary>
    public bool IsAbout(ReferenceRequest request) =>
        ActionElement.Matches(this, request) && ResourceElement.Matches(this, request) && ConditionElement.Holds(this, request);

    /// <summary>Whether the statement is about the request and its caller.</summary>
    public bool Matches(ReferenceRequest request) =>
        IsAbout(request) && PrincipalElements.ClosestMatch(this, request) != ReferencePrincipalMatch.None;

    /// <summary>The text, or the texts of a list; numbers and truth values count as what they look like.</summary>
    public static string[] Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(Texts)],
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };
}
