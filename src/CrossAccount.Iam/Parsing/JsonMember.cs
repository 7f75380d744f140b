namespace CrossAccount.Iam.Parsing;

/// <summary>A member of a JSON object, with the place of its name.</summary>
internal readonly record struct JsonMember(string Name, int Offset, JsonSyntax Value);
