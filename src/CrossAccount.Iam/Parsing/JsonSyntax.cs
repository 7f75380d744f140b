namespace CrossAccount.Iam.Parsing;

/// <summary>A JSON value with its place, as the text has it: names may repeat, numbers keep their spelling.</summary>
internal sealed class JsonSyntax(JsonSyntaxKind kind, int offset)
{
    public JsonSyntaxKind Kind { get; } = kind;

    public int Offset { get; } = offset;

    /// <summary>The text of a string, and the spelling of a number or truth value.</summary>
    public string Text { get; init; } = "";

    public List<JsonMember> Members { get; } = kind == JsonSyntaxKind.Object ? [] : NoMembers;

    public List<JsonSyntax> Items { get; } = kind == JsonSyntaxKind.List ? [] : NoItems;

    private static List<JsonMember> NoMembers { get; } = [];

    private static List<JsonSyntax> NoItems { get; } = [];

    public string Description => Kind switch
    {
        JsonSyntaxKind.Object => "an object",
        JsonSyntaxKind.List => "a list",
        JsonSyntaxKind.Text => "a text",
        JsonSyntaxKind.Number => "a number",
        JsonSyntaxKind.Truth => "a truth value",
        _ => "null",
    };
}
