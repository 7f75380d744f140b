using System.Text.Json.Nodes;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Requests of one line: Dave of the trusted account assumes a role of the trusting one, as both allow, but for what a test changes.</summary>
internal static class DecideRequest
{
    public const string Allow = """{"Version":"2012-10-17","Statement":{"Sid":"Allow","Effect":"Allow","Action":"*","Resource":"*"}}""";
    public const string Deny = """{"Version":"2012-10-17","Statement":{"Sid":"Deny","Effect":"Deny","Action":"*","Resource":"*"}}""";
    public const string AllowElse = """{"Version":"2012-10-17","Statement":{"Sid":"AllowElse","Effect":"Allow","Action":"ec2:*","Resource":"*"}}""";
    public const string AllowAll = """{"Version":"2012-10-17","Statement":{"Sid":"AllowAll","Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}""";
    public const string DenyAssume = """{"Version":"2012-10-17","Statement":{"Sid":"DenyAssume","Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*"}}""";

    public static string AllowIf(string condition) =>
        """{"Version":"2012-10-17","Statement":{"Sid":"AllowIf","Effect":"Allow","Action":"*","Resource":"*","Condition":""" + condition + "}}";

    public static string Trust(string principal, string condition = "{}") =>
        """{"Version":"2012-10-17","Statement":{"Sid":"Trust","Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":""" + $"\"{principal}\"}},\"Condition\":{condition}}}}}";

    /// <summary>The request with members set to JSON; null leaves a member out.</summary>
    public static string With(params (string Name, string? Json)[] members)
    {
        var request = new JsonObject
        {
            ["id"] = "1",
            ["principal"] = "arn:aws:iam::111111111111:user/dave",
            ["action"] = "sts:AssumeRole",
            ["resource"] = "arn:aws:iam::999999999999:role/UpdateData",
            ["identityPolicies"] = new JsonArray(JsonNode.Parse(Allow)),
            ["resourcePolicy"] = JsonNode.Parse(Trust("111111111111")),
        };
        foreach ((string name, string? json) in members)
        {
            if (json is null)
            {
                request.Remove(name);
            }
            else
            {
                request[name] = JsonNode.Parse(json);
            }
        }

        return request.ToJsonString();
    }
}
