using System.Text.Json.Nodes;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Requests;

/// <summary>Requests of <c>decide</c>, each from its seed alone.</summary>
internal static class RandomRequest
{
    public static JsonObject Next(int seed)
    {
        var random = new Random(seed);
        var scene = new Scene(random.Pick([.. SceneCaller.All]), random.Pick([.. SceneAsk.All]));
        string account = scene.Asked.Account.Length > 0 ? scene.Asked.Account : scene.Caller.Account;
        if (account.Length == 0)
        {
            account = "111111111111";
        }

        var request = new JsonObject
        {
            ["id"] = seed,
            ["principal"] = scene.Caller.Principal,
            ["action"] = scene.Asked.Action,
            ["resource"] = scene.Asked.Resource,
            ["resourceAccount"] = account,
            ["context"] = RandomConditions.NextContext(random, scene.Asked.Service),
        };
        AddPolicies(random, scene, request);
        return request;
    }

    private static void AddPolicies(Random random, Scene scene, JsonObject request)
    {
        SceneCallerKind kind = scene.Caller.Kind;
        if (kind is SceneCallerKind.User or SceneCallerKind.Session or SceneCallerKind.FederatedUser)
        {
            request["identityPolicies"] = Documents(random, scene, random.Next(0, 3), RandomDocuments.Identity);
            if (random.Chance(20))
            {
                request["permissionBoundaries"] = Documents(random, scene, 1, RandomDocuments.Limit);
            }
        }

        if (kind is SceneCallerKind.Session or SceneCallerKind.FederatedUser && random.Chance(35))
        {
            request["sessionPolicy"] = RandomDocuments.Limit(random, scene);
        }

        if (scene.Asked.HasPolicy && (scene.Asked.IsAssumeRole || random.Chance(80)))
        {
            request["resourcePolicy"] = RandomDocuments.OfResource(random, scene);
        }

        if (kind != SceneCallerKind.Service && random.Chance(20))
        {
            request["scps"] = Levels(random, () => Documents(random, scene, random.Next(1, 3), RandomDocuments.Limit));
        }

        if (scene.Asked.Service != "iam" && random.Chance(15))
        {
            request["rcps"] = Levels(random, () => [RandomDocuments.FullAccess(), .. Documents(random, scene, random.Next(0, 2), RandomDocuments.ResourceControl).Select(node => node!.DeepClone())]);
        }
    }

    private static JsonArray Levels(Random random, Func<JsonArray> next) =>
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => (JsonNode)next())];

    private static JsonArray Documents(Random random, Scene scene, int count, Func<Random, Scene, JsonObject> next) =>
        [.. Enumerable.Range(0, count).Select(_ => (JsonNode)next(random, scene))];
}
