using System.Text.Json;
using System.Text.RegularExpressions;

namespace CrossAccount.Conformance.Reading;

/// <summary>What the documents of a case speak of.</summary>
internal static partial class PolicyText
{
    /// <summary>The statements of a document, whether it has one or a list.</summary>
    public static IEnumerable<JsonElement> Statements(JsonElement policy)
    {
        if (!policy.TryGetProperty("Statement", out JsonElement statements))
        {
            return [];
        }

        return statements.ValueKind == JsonValueKind.Array ? statements.EnumerateArray() : [statements];
    }

    /// <summary>The conditions of all documents: operator, key and values.</summary>
    public static IEnumerable<(string Operator, string Key, JsonElement Values)> Conditions(ConformanceCase one) =>
        from policy in one.Given.Policies()
        from statement in Statements(policy)
        where statement.TryGetProperty("Condition", out JsonElement condition) && condition.ValueKind == JsonValueKind.Object
        from @operator in statement.GetProperty("Condition").EnumerateObject()
        where @operator.Value.ValueKind == JsonValueKind.Object
        from key in @operator.Value.EnumerateObject()
        select (@operator.Name, key.Name, key.Value);

    /// <summary>The context keys that conditions and variables ask for.</summary>
    public static IReadOnlySet<string> Keys(ConformanceCase one) =>
        Conditions(one).Select(condition => condition.Key)
            .Concat(one.Given.Policies().SelectMany(policy => Variable().Matches(policy.GetRawText()).Select(match => match.Groups[1].Value.Trim())))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The principals of AWS that a document names.</summary>
    public static IEnumerable<string> Principals(JsonElement policy) =>
        from statement in Statements(policy)
        from element in (string[])["Principal", "NotPrincipal"]
        where statement.TryGetProperty(element, out JsonElement principal) && principal.ValueKind == JsonValueKind.Object
            && principal.TryGetProperty("AWS", out _)
        from value in Texts(statement.GetProperty(element).GetProperty("AWS"))
        select value;

    /// <summary>A text, or the texts of a list.</summary>
    public static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"\$\{([A-Za-z][^,}]*)")]
    private static partial Regex Variable();
}
