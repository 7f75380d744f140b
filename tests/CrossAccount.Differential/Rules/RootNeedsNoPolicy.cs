using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator wants a policy of the root user, which has all permissions of its account; here it has one with them.</summary>
internal sealed class RootNeedsNoPolicy() : KnownDifference("root/needs-no-policy")
{
    protected override void Change(JsonObject request)
    {
        if (!request.AssumesRole() && request.Principal().EndsWith(":root", StringComparison.Ordinal))
        {
            request["identityPolicies"] = JsonNode.Parse("""[{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}]""");
        }
    }
}
