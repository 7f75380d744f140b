using System.Text.Json.Nodes;
using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Benchmarks.Decide.Simulator;

/// <summary>The same requests and policies as iam-simulate takes them.</summary>
internal static class SimulatorInput
{
    public static JsonArray Of(Scenario scenario) => [.. scenario.Requests.Select(asked => Of(asked.Request, asked.Policies))];

    private static JsonObject Of(AccessRequest request, ApplicablePolicies policies) => new()
    {
        ["principal"] = request.Caller.Arn,
        ["action"] = request.Action,
        ["resource"] = request.Resource,
        ["resourceAccount"] = request.ResourceAccount.ToString(),
        ["context"] = ContextOf(request),
        ["identityPolicies"] = new JsonArray([.. policies.Identity.Select(DocumentOf)]),
        ["resourcePolicy"] = policies.Resource is { } resource ? DocumentOf(resource) : null,
    };

    private static JsonObject ContextOf(AccessRequest request)
    {
        JsonObject context = [];
        foreach ((string key, ContextValue value) in request.Caller.Keys.Values.Concat(request.Context.Values))
        {
            context[key] = value.IsMultivalued
                ? new JsonArray([.. Enumerable.Range(0, value.Count).Select(index => (JsonNode)value[index])])
                : value[0];
        }

        return context;
    }

    private static JsonNode DocumentOf(CompiledPolicy policy) => JsonNode.Parse(PolicyWriter.Write(policy.Document))!;
}
