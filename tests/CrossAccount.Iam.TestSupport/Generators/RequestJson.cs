using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>A request with its policies, as the verb <c>decide</c> reads them.</summary>
internal static class RequestJson
{
    public static JsonElement Of(AccessRequest request, PolicySet policies)
    {
        JsonObject root = new()
        {
            ["action"] = request.Action,
            ["resource"] = request.Resource,
            ["resourceAccount"] = request.ResourceAccount.ToString(),
            ["context"] = Keys(request),
            ["identityPolicies"] = List(policies.Identity),
            ["scps"] = new JsonArray([.. policies.ServiceControl.Select(level => List(level))]),
            ["rcps"] = new JsonArray([.. policies.ResourceControl.Select(level => List(level))]),
        };
        if (request.Caller.Kind != CallerKind.Anonymous)
        {
            root["principal"] = request.Caller.Arn;
        }

        if (policies.Boundary is not null)
        {
            root["permissionBoundaries"] = List([policies.Boundary]);
        }

        if (!policies.Session.IsEmpty)
        {
            root["sessionPolicy"] = policies.Session.Length == 1 ? Document(policies.Session[0]) : List(policies.Session);
        }

        if (policies.Resource is not null)
        {
            root["resourcePolicy"] = Document(policies.Resource);
        }

        return JsonSerializer.SerializeToElement(root);
    }

    /// <summary>The caller's keys too, of which a session's ARN does not have its role's path and the tags.</summary>
    private static JsonObject Keys(AccessRequest request)
    {
        JsonObject keys = [];
        foreach ((string key, ContextValue value) in request.Caller.Keys.Values.Concat(request.Context.Values))
        {
            keys[key] = value.IsMultivalued
                ? new JsonArray([.. Enumerable.Range(0, value.Count).Select(i => JsonValue.Create(value[i]))])
                : value[0];
        }

        return keys;
    }

    private static JsonArray List(IEnumerable<PolicyDocument> documents) => new([.. documents.Select(Document)]);

    private static JsonNode Document(PolicyDocument document) => JsonNode.Parse(PolicyWriter.Write(document))!;
}
