using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>What rules look at in a request.</summary>
internal static class Policies
{
    private static readonly string[] Members = ["identityPolicies", "resourcePolicy", "permissionBoundaries", "sessionPolicy", "scps", "rcps"];

    public static string Principal(this JsonObject request) => (string)request["principal"]!;

    public static bool AssumesRole(this JsonObject request) => (string)request["action"]! == "sts:AssumeRole";

    public static bool IsWithinAccount(this JsonObject request) =>
        request.Principal().Split(':') is [_, _, _, _, string account, ..] && account == (string)request["resourceAccount"]!;

    /// <summary>All statements of all policies.</summary>
    public static IReadOnlyList<JsonObject> Statements(this JsonObject request) => [.. Members.SelectMany(member => StatementsIn(request[member]))];

    /// <summary>The statements of a document, or of a list of them.</summary>
    public static IEnumerable<JsonObject> StatementsIn(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(StatementsIn),
        JsonObject document => AsList(document["Statement"]).Cast<JsonObject>(),
        _ => [],
    };

    /// <summary>All conditions: the object of the operator, the operator and the key.</summary>
    public static IReadOnlyList<(JsonObject Operator, string Name, string Key)> Conditions(this JsonObject request) =>
    [
        .. from statement in request.Statements()
           where statement["Condition"] is not null
           from name in ((JsonObject)statement["Condition"]!).ToList()
           from key in ((JsonObject)name.Value!).ToList()
           select ((JsonObject)name.Value!, name.Key, key.Key),
    ];

    /// <summary>Writes the values of the conditions with some operators another way.</summary>
    public static void ReplaceValues(this JsonObject request, Func<string, bool> @operator, Func<string, string> change)
    {
        foreach ((JsonObject values, string name, string key) in request.Conditions().Where(condition => @operator(condition.Name)))
        {
            JsonNode[] changed = [.. AsList(values[key]).Select(value => (JsonNode)change((string)value!))];
            values[key] = changed.Length == 1 ? changed[0] : new JsonArray(changed);
        }
    }

    /// <summary>Whether the request has a value of a key, of its own or derived from its principal.</summary>
    public static bool HasKey(this JsonObject request, string key) =>
        ((JsonObject)request["context"]!).Any(member => member.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && AsList(member.Value).Any())
        || key.ToUpperInvariant() switch
        {
            "AWS:RESOURCEACCOUNT" => true,
            "AWS:USERNAME" => request.Principal().Contains(":user/", StringComparison.Ordinal),
            "AWS:PRINCIPALARN" or "AWS:PRINCIPALACCOUNT" => request.Principal().StartsWith("arn:", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>One value or a list, as a list.</summary>
    public static IEnumerable<JsonNode?> AsList(JsonNode? node) => node as JsonArray ?? Enumerable.Repeat(node, node is null ? 0 : 1);
}
