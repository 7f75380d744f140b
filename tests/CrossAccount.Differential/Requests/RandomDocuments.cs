using System.Text.Json.Nodes;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Requests;

/// <summary>Policy documents that are about a scene more often than not.</summary>
internal static class RandomDocuments
{
    public static JsonObject FullAccess() => Document([new JsonObject { ["Effect"] = "Allow", ["Principal"] = "*", ["Action"] = "*", ["Resource"] = "*" }]);

    /// <summary>The policy of an identity: mostly allows.</summary>
    public static JsonObject Identity(Random random, Scene scene) => Next(random, 15, deny => RandomStatements.Next(random, scene, deny));

    /// <summary>A boundary, a session policy, a service control policy: often everything, with exceptions.</summary>
    public static JsonObject Limit(Random random, Scene scene) => random.Chance(40)
        ? Document([new JsonObject { ["Effect"] = "Allow", ["Action"] = "*", ["Resource"] = "*" }, .. random.Chance(50) ? (JsonObject[])[RandomStatements.Next(random, scene, isDeny: true)] : []])
        : Next(random, 15, deny => RandomStatements.Next(random, scene, deny));

    /// <summary>A trust policy for assuming a role, else the policy of a bucket or queue.</summary>
    public static JsonObject OfResource(Random random, Scene scene) => Next(
        random, 15, deny => scene.Asked.IsAssumeRole ? RandomStatements.NextTrust(random, scene, deny) : RandomStatements.NextOfResource(random, scene, deny));

    /// <summary>A resource control policy of one's own, which can only deny.</summary>
    public static JsonObject ResourceControl(Random random, Scene scene) => Document([RandomStatements.NextResourceControl(random, scene)]);

    private static JsonObject Next(Random random, int denies, Func<bool, JsonObject> next) =>
        Document([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => next(random.Chance(denies)))]);

    private static JsonObject Document(JsonObject[] statements) => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = statements.Length == 1 ? statements[0] : new JsonArray([.. statements]),
    };
}
