using System.Text.Json;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Writing;

/// <summary>Writes one statement canonically.</summary>
internal static class StatementWriter
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        if (!string.IsNullOrEmpty(statement.Sid))
        {
            json.WriteString("Sid", statement.Sid);
        }

        json.WriteString("Effect", statement.Effect.ToString());
        if (statement.Principal is { } principal)
        {
            WritePrincipal(json, principal);
        }

        WriteTexts(json, statement.Action.IsNot ? "NotAction" : "Action", statement.Action.Patterns);
        if (statement.Resource is { } resource)
        {
            WriteTexts(json, resource.IsNot ? "NotResource" : "Resource", resource.Patterns);
        }

        if (!statement.Conditions.IsEmpty)
        {
            WriteConditions(json, statement.Conditions);
        }

        json.WriteEndObject();
    }

    private static void WritePrincipal(Utf8JsonWriter json, PrincipalElement element)
    {
        string name = element.IsNot ? "NotPrincipal" : "Principal";
        if (element.Principals.Any(principal => principal.Kind == PrincipalKind.Everyone))
        {
            json.WriteString(name, "*");
            return;
        }

        json.WriteStartObject(name);
        foreach (IGrouping<PrincipalKind, PolicyPrincipal> kind in element.Principals.GroupBy(p => p.Kind).OrderBy(group => group.Key))
        {
            WriteTexts(json, kind.Key == PrincipalKind.Aws ? "AWS" : kind.Key.ToString(), kind.Select(principal => principal.Value));
        }

        json.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter json, IEnumerable<Condition> conditions)
    {
        json.WriteStartObject("Condition");
        foreach (IGrouping<string, Condition> byOperator in
            conditions.GroupBy(c => c.OperatorText).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(byOperator.Key);
            foreach (IGrouping<string, Condition> byKey in
                byOperator.GroupBy(c => c.Key, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase))
            {
                string spelling = byKey.Select(condition => condition.Key).Min(StringComparer.Ordinal)!;
                WriteTexts(json, spelling, ValuesOf(byOperator.Key, byKey));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> ValuesOf(string @operator, IGrouping<string, Condition> conditions)
    {
        if (conditions.Skip(1).Any() && !conditions.First().CanShareValues)
        {
            throw new ArgumentException(
                $"a statement has the condition `{@operator}` on `{conditions.Key}` twice, which one policy statement cannot say; give one condition with the values that both allow");
        }

        return conditions.SelectMany(condition => condition.Values);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        string[] sorted = [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (sorted.Length == 1)
        {
            json.WriteString(name, sorted[0]);
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in sorted)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
