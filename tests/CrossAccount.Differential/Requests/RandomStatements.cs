using System.Text.Json.Nodes;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Requests;

/// <summary>Statements that are about a scene more often than not.</summary>
internal static class RandomStatements
{
    /// <summary>A statement of a policy that names no principals.</summary>
    public static JsonObject Next(Random random, Scene scene, bool isDeny)
    {
        JsonObject statement = Start(isDeny);
        AddActions(random, scene, statement);
        AddResources(random, scene, statement);
        return AddConditions(random, statement);
    }

    public static JsonObject NextTrust(Random random, Scene scene, bool isDeny)
    {
        JsonObject statement = Start(isDeny);
        statement["Principal"] = Principals(random, scene);
        statement["Action"] = OneOrList(random.Some("sts:AssumeRole", "sts:AssumeRole", "sts:TagSession", "STS:assumerole", "sts:Assume*", "sts:?ssumeRole"));
        return AddConditions(random, statement);
    }

    public static JsonObject NextOfResource(Random random, Scene scene, bool isDeny)
    {
        JsonObject statement = Start(isDeny);
        JsonNode principals = random.Chance(15) ? "*" : Principals(random, scene);
        statement[isDeny && random.Chance(25) && principals is JsonObject ? "NotPrincipal" : "Principal"] = principals;
        AddActions(random, scene, statement);
        AddResources(random, scene, statement);
        return AddConditions(random, statement);
    }

    public static JsonObject NextResourceControl(Random random, Scene scene)
    {
        JsonObject statement = Start(isDeny: true);
        statement["Principal"] = "*";
        statement["Action"] = OneOrList(random.Some(scene.Asked.Action, $"{scene.Asked.Service}:*", "secretsmanager:*"));
        statement["Resource"] = "*";
        return AddConditions(random, statement, likelihood: 80);
    }

    private static JsonObject Start(bool isDeny) => new() { ["Effect"] = isDeny ? "Deny" : "Allow" };

    private static void AddActions(Random random, Scene scene, JsonObject statement)
    {
        string action = scene.Asked.Action;
        string[] about =
        [
            action, action, $"{scene.Asked.Service}:*", "*", action.ToUpperInvariant(), $"{action[..^3]}*", $"{action[..^2]}??", $"{scene.Asked.Service}:*{action[^4..]}",
        ];
        string[] others = ["ec2:RunInstances", "s3:DeleteObject", "sts:GetCallerIdentity", "iam:Pass*"];
        bool isNot = random.Chance(10);
        string[] actions = random.Chance(isNot ? 20 : 85) ? random.Some<string>(about)[..1] : [];
        statement[isNot ? "NotAction" : "Action"] = OneOrList([.. actions, .. actions.Length == 0 || random.Chance(30) ? random.Some<string>(others) : []]);
    }

    private static void AddResources(Random random, Scene scene, JsonObject statement)
    {
        string resource = scene.Asked.Resource;
        string[] about = resource == "*"
            ? ["*"]
            : [
                "*", "*", resource, resource, $"{resource[..^3]}*", $"{resource[..^2]}??", resource.Replace("UpdateData", "*Data", StringComparison.Ordinal),
                resource.Replace("999999999999", "*", StringComparison.Ordinal), resource.Replace("dave", "${aws:username}", StringComparison.Ordinal),
                resource.Replace("red", "${aws:PrincipalTag/team}", StringComparison.Ordinal), resource.Replace("red", "${aws:PrincipalTag/team, 'red'}", StringComparison.Ordinal),
            ];
        string[] others = ["arn:aws:s3:::other/*", "arn:aws:iam::999999999999:role/Other", "arn:aws:iam::222222222222:role/*", resource == "*" ? "arn:aws:s3:::*" : resource.ToUpperInvariant().Replace("ARN:AWS", "arn:aws", StringComparison.Ordinal)];
        bool isNot = random.Chance(10);
        string[] resources = random.Chance(isNot ? 20 : 85) ? random.Some<string>(about)[..1] : [];
        statement[isNot ? "NotResource" : "Resource"] = OneOrList([.. resources, .. resources.Length == 0 || random.Chance(30) ? random.Some<string>(others) : []]);
    }

    private static JsonObject Principals(Random random, Scene scene)
    {
        SceneCaller caller = scene.Caller;
        if (caller.Kind == SceneCallerKind.Service && random.Chance(70))
        {
            return new() { ["Service"] = OneOrList(random.Some("ec2.amazonaws.com", "lambda.amazonaws.com")) };
        }

        string[] about = caller.Kind switch
        {
            SceneCallerKind.Service => ["*"],
            SceneCallerKind.Session => [caller.Principal, caller.Role, caller.Account, $"arn:aws:iam::{caller.Account}:root", "*"],
            _ => [caller.Principal, caller.Account, $"arn:aws:iam::{caller.Account}:root", "*"],
        };
        string[] others =
        [
            "arn:aws:iam::111111111111:user/alice", "arn:aws:iam::999999999999:role/Others", "333333333333", "arn:aws:iam::333333333333:root",
            "arn:aws:sts::111111111111:assumed-role/Developers/Another", "arn:aws:iam::222222222222:user/dave",
        ];
        string[] principals = random.Chance(80) ? random.Some<string>(about)[..1] : [];
        return new() { ["AWS"] = OneOrList([.. principals, .. principals.Length == 0 || random.Chance(30) ? random.Some<string>(others)[..1] : []]) };
    }

    private static JsonObject AddConditions(Random random, JsonObject statement, int likelihood = 45)
    {
        if (random.Chance(likelihood))
        {
            statement["Condition"] = RandomConditions.Next(random);
        }

        return statement;
    }

    private static JsonNode OneOrList(string[] texts) => texts.Length == 1 ? texts[0] : new JsonArray([.. texts.Select(text => (JsonNode)text)]);
}
