using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What all elements share: members that stand once and are known, and values that are one text or a list of texts.</summary>
internal static class SyntaxReader
{
    /// <summary>The members of an object by name; repeated and unknown ones are reported and left out.</summary>
    public static Dictionary<string, JsonMember> Members(JsonSyntax syntax, string path, string[] known, string what, DiagnosticBag diagnostics)
    {
        Dictionary<string, JsonMember> members = new(StringComparer.Ordinal);
        foreach (JsonMember member in syntax.Members)
        {
            string memberPath = PathOf(path, member.Name);
            if (!known.Contains(member.Name))
            {
                string? meant = known.FirstOrDefault(name => name.Equals(member.Name, StringComparison.OrdinalIgnoreCase));
                diagnostics.Add(
                    member.Offset, memberPath, DiagnosticCodes.UnknownElement, $"{what} has no element `{NameRules.Shorten(member.Name)}`",
                    meant is null ? $"use only {Quote(known)}" : $"write `{meant}`");
            }
            else if (!members.TryAdd(member.Name, member))
            {
                diagnostics.Add(
                    member.Offset, memberPath, DiagnosticCodes.DuplicateElement, $"`{member.Name}` stands twice in {what}", "keep one of them");
            }
        }

        return members;
    }

    /// <summary>One text, or a list of texts that is not empty; numbers and truth values count as texts where they are welcome.</summary>
    public static ImmutableArray<(string Text, int Offset, string Path)> Texts(
        JsonSyntax value, string path, bool scalars, DiagnosticBag diagnostics)
    {
        if (value.Kind != JsonSyntaxKind.List)
        {
            return IsText(value, scalars)
                ? [(value.Text, value.Offset, path)]
                : Report(value, path, diagnostics);
        }

        if (value.Items.Count == 0)
        {
            diagnostics.Add(value.Offset, path, DiagnosticCodes.Empty, "the list is empty", "give at least one value, or leave the element out");
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<(string, int, string)>(value.Items.Count);
        for (int i = 0; i < value.Items.Count; i++)
        {
            JsonSyntax item = value.Items[i];
            string itemPath = $"{path}[{i}]";
            if (IsText(item, scalars))
            {
                texts.Add((item.Text, item.Offset, itemPath));
            }
            else
            {
                Report(item, itemPath, diagnostics);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>One text.</summary>
    public static string? Text(JsonMember member, string path, DiagnosticBag diagnostics)
    {
        if (member.Value.Kind == JsonSyntaxKind.Text)
        {
            return member.Value.Text;
        }

        diagnostics.Add(
            member.Value.Offset, path, DiagnosticCodes.WrongType, $"`{member.Name}` is {member.Value.Description}, but must be a text",
            "write it in quotes");
        return null;
    }

    /// <summary>The path of a member. A name of any length gives a short path: paths are made for every item below it.</summary>
    public static string PathOf(string path, string name) => $"{path}.{NameRules.Shorten(name)}";

    public static string Quote(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    private static bool IsText(JsonSyntax value, bool scalars) =>
        value.Kind == JsonSyntaxKind.Text || (scalars && value.Kind is JsonSyntaxKind.Number or JsonSyntaxKind.Truth);

    private static ImmutableArray<(string, int, string)> Report(JsonSyntax value, string path, DiagnosticBag diagnostics)
    {
        diagnostics.Add(
            value.Offset, path, DiagnosticCodes.WrongType, $"the value is {value.Description}, but must be a text or a list of texts",
            "write a text in quotes, or a list of such texts");
        return [];
    }
}
