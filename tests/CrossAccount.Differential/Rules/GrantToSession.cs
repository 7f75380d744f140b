using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>
/// The simulator lets the session policy limit what a resource's policy grants to the session itself within its account; here the
/// session policy allows everything that it does not deny.
/// </summary>
internal sealed class GrantToSession() : KnownDifference("session/grant-to-the-session")
{
    protected override void Change(JsonObject request)
    {
        bool isNamed = Policies.StatementsIn(request["resourcePolicy"]).Any(statement => (string)statement["Effect"]! == "Allow"
            && statement["Principal"] is { } principal
            && Policies.AsList(principal is JsonObject kinds ? kinds["AWS"] : principal).Any(name => (string)name! == "*" || (string)name! == request.Principal()));
        if (!request.AssumesRole() && request.IsWithinAccount() && isNamed && request["sessionPolicy"] is JsonObject session)
        {
            JsonObject[] denies = [.. Policies.StatementsIn(session).Where(statement => (string)statement["Effect"]! == "Deny").Select(statement => (JsonObject)statement.DeepClone())];
            session["Statement"] = new JsonArray([JsonNode.Parse("""{"Effect":"Allow","Action":"*","Resource":"*"}"""), .. denies]);
        }
    }
}
