using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads one statement.</summary>
internal static class StatementParser
{
    private static readonly string[] Elements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    public static Statement? Read(JsonSyntax syntax, string path, bool variables, DiagnosticBag diagnostics)
    {
        if (syntax.Kind != JsonSyntaxKind.Object)
        {
            diagnostics.Add(syntax.Offset, path, DiagnosticCodes.WrongType, $"the statement is {syntax.Description}, but must be an object", "write `{ \"Effect\": …, \"Action\": … }`");
            return null;
        }

        Dictionary<string, JsonMember> members = SyntaxReader.Members(syntax, path, Elements, "a statement", diagnostics);
        Effect? effect = ReadEffect(members, syntax, path, diagnostics);
        PatternElement? action = ReadPatterns(members, syntax, path, "Action", PatternRules.CheckAction, diagnostics);
        PatternElement? resource = ReadPatterns(members, syntax, path, "Resource", text => PatternRules.CheckResource(text, variables), diagnostics);
        if (action is null && !members.ContainsKey("Action") && !members.ContainsKey("NotAction"))
        {
            diagnostics.Add(syntax.Offset, path, DiagnosticCodes.MissingAction, "the statement has neither `Action` nor `NotAction`", "add one of them");
        }

        string? sid = ReadSid(members, path, diagnostics);
        PrincipalElement? principal = PrincipalParser.Read(members, syntax, path, diagnostics);
        ImmutableArray<Condition> conditions = members.TryGetValue("Condition", out JsonMember condition)
            ? ConditionParser.Read(condition.Value, $"{path}.Condition", variables, diagnostics)
            : [];
        return effect is null || action is null
            ? null
            : new Statement
            {
                Sid = sid,
                Effect = effect.Value,
                Principal = principal,
                Action = action,
                Resource = resource,
                Conditions = conditions,
            };
    }

    /// <summary>One of two elements that exclude each other, <c>X</c> and <c>NotX</c>; null when neither is there.</summary>
    public static JsonMember? Either(
        Dictionary<string, JsonMember> members, JsonSyntax statement, string path, string name, out bool isNot, DiagnosticBag diagnostics)
    {
        bool has = members.TryGetValue(name, out JsonMember member);
        isNot = members.TryGetValue("Not" + name, out JsonMember not);
        if (has && isNot)
        {
            diagnostics.Add(statement.Offset, path, DiagnosticCodes.ConflictingElements, $"the statement has both `{name}` and `Not{name}`", "keep one of them");
        }

        return isNot ? not : has ? member : null;
    }

    private static Effect? ReadEffect(Dictionary<string, JsonMember> members, JsonSyntax statement, string path, DiagnosticBag diagnostics)
    {
        if (!members.TryGetValue("Effect", out JsonMember member))
        {
            diagnostics.Add(statement.Offset, path, DiagnosticCodes.MissingEffect, "the statement has no `Effect`", "add `Allow` or `Deny`");
            return null;
        }

        switch (SyntaxReader.Text(member, $"{path}.Effect", diagnostics))
        {
            case "Allow":
                return Effect.Allow;
            case "Deny":
                return Effect.Deny;
            case null:
                return null;
            case string other:
                diagnostics.Add(member.Value.Offset, $"{path}.Effect", DiagnosticCodes.BadEffect, $"the effect `{NameRules.Shorten(other)}` does not exist", "write `Allow` or `Deny`");
                return null;
        }
    }

    private static string? ReadSid(Dictionary<string, JsonMember> members, string path, DiagnosticBag diagnostics)
    {
        if (!members.TryGetValue("Sid", out JsonMember member) || SyntaxReader.Text(member, $"{path}.Sid", diagnostics) is not { } sid)
        {
            return null;
        }

        if (PatternRules.CheckSid(sid) is { } wrong)
        {
            diagnostics.Add(member.Value.Offset, $"{path}.Sid", wrong);
        }

        return sid;
    }

    private static PatternElement? ReadPatterns(
        Dictionary<string, JsonMember> members, JsonSyntax statement, string path, string name,
        Func<string, Problem?> check, DiagnosticBag diagnostics)
    {
        if (Either(members, statement, path, name, out bool isNot, diagnostics) is not { } member)
        {
            return null;
        }

        var texts = SyntaxReader.Texts(member.Value, $"{path}.{member.Name}", scalars: false, diagnostics);
        foreach ((string text, int offset, string textPath) in texts)
        {
            if (check(text) is { } wrong)
            {
                diagnostics.Add(offset, textPath, wrong);
            }
        }

        ImmutableArray<string> patterns = [.. texts.Select(text => text.Text)];
        return isNot ? PatternElement.AllBut(patterns) : PatternElement.Of(patterns);
    }
}
