using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>
/// A resource with a variable without a value is no resource, so a Deny for all but it denies. For the simulator such a statement does
/// not apply; here the variable becomes a text that is in no resource.
/// </summary>
internal sealed class ExceptedResourceWithoutValue() : KnownDifference("variable/no-value-deny-all-but")
{
    private const string InNoResource = "(no value)";

    protected override void Change(JsonObject request)
    {
        foreach (JsonObject statement in request.Statements().Where(statement => (string)statement["Effect"]! == "Deny" && statement["NotResource"] is not null))
        {
            JsonNode[] resources =
                [.. Policies.AsList(statement["NotResource"]).Select(resource => (JsonNode)VariableWithoutValue.Replace(request, (string)resource!, InNoResource))];
            statement["NotResource"] = resources.Length == 1 ? resources[0] : new JsonArray(resources);
        }
    }
}
