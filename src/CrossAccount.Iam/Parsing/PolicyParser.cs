using System.Collections.Immutable;
using System.Text;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads policy documents from JSON, strictly: what AWS would refuse or ignore is reported, with its place.</summary>
/// <remarks>
/// Never throws, whatever the bytes, and takes time linear in their number. The rules here hold for every policy;
/// <see cref="PolicyValidator"/> has those of one kind of policy.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Policy grammar</see>.
/// </remarks>
public static class PolicyParser
{
    private static readonly string[] Elements = ["Version", "Id", "Statement"];

    /// <summary>Reads a document from text.</summary>
    public static ParseResult Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from UTF-8.</summary>
    public static ParseResult Parse(ReadOnlySpan<byte> utf8)
    {
        var diagnostics = new DiagnosticBag();
        JsonSyntax? root = JsonSyntaxReader.Read(utf8, diagnostics);
        PolicyDocument? document = root is null ? null : ReadDocument(root, diagnostics);
        return document is not null && diagnostics.IsEmpty ? new(document) : new(diagnostics.Locate(utf8));
    }

    private static PolicyDocument? ReadDocument(JsonSyntax root, DiagnosticBag diagnostics)
    {
        if (root.Kind != JsonSyntaxKind.Object)
        {
            diagnostics.Add(root.Offset, "$", DiagnosticCodes.WrongType, $"the text is {root.Description}, but a policy is an object", "write `{ \"Version\": \"2012-10-17\", \"Statement\": [ … ] }`");
            return null;
        }

        Dictionary<string, JsonMember> members = SyntaxReader.Members(root, "$", Elements, "a policy", diagnostics);
        PolicyVersion version = members.TryGetValue("Version", out JsonMember versionMember)
            ? ReadVersion(versionMember, diagnostics)
            : PolicyVersion.Original;
        string? id = members.TryGetValue("Id", out JsonMember idMember) ? SyntaxReader.Text(idMember, "$.Id", diagnostics) : null;
        if (!members.TryGetValue("Statement", out JsonMember statementMember))
        {
            diagnostics.Add(root.Offset, "$", DiagnosticCodes.MissingStatement, "the policy has no `Statement`", "add at least one statement");
            return null;
        }

        return new(ReadStatements(statementMember.Value, version == PolicyVersion.Current, diagnostics)) { Version = version, Id = id };
    }

    private static PolicyVersion ReadVersion(JsonMember member, DiagnosticBag diagnostics)
    {
        switch (SyntaxReader.Text(member, "$.Version", diagnostics))
        {
            case "2012-10-17":
                return PolicyVersion.Current;
            case "2008-10-17":
            case null:
                return PolicyVersion.Original;
            case string other:
                diagnostics.Add(member.Value.Offset, "$.Version", DiagnosticCodes.BadVersion, $"the version `{NameRules.Shorten(other)}` does not exist", "write `2012-10-17`");
                return PolicyVersion.Original;
        }
    }

    private static ImmutableArray<Statement> ReadStatements(JsonSyntax value, bool variables, DiagnosticBag diagnostics)
    {
        if (value.Kind == JsonSyntaxKind.Object)
        {
            return StatementParser.Read(value, "$.Statement", variables, diagnostics) is { } only ? [only] : [];
        }

        if (value.Kind != JsonSyntaxKind.List || value.Items.Count == 0)
        {
            bool isList = value.Kind == JsonSyntaxKind.List;
            diagnostics.Add(
                value.Offset, "$.Statement", isList ? DiagnosticCodes.Empty : DiagnosticCodes.WrongType,
                isList ? "the list of statements is empty" : $"`Statement` is {value.Description}, but must be a statement or a list of them",
                "give at least one statement");
            return [];
        }

        var statements = ImmutableArray.CreateBuilder<Statement>(value.Items.Count);
        HashSet<string> sids = new(StringComparer.Ordinal);
        for (int i = 0; i < value.Items.Count; i++)
        {
            string path = $"$.Statement[{i}]";
            if (StatementParser.Read(value.Items[i], path, variables, diagnostics) is not { } statement)
            {
                continue;
            }

            statements.Add(statement);
            if (!string.IsNullOrEmpty(statement.Sid) && !sids.Add(statement.Sid))
            {
                int offset = value.Items[i].Members.First(member => member.Name == "Sid").Value.Offset;
                diagnostics.Add(offset, $"{path}.Sid", PatternRules.DuplicateSid(statement.Sid));
            }
        }

        return statements.ToImmutable();
    }
}
