using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator asks the policies when a root user assumes a role, which never works; here there are none.</summary>
internal sealed class RootAssumesNoRole() : KnownDifference("root/assumes-no-role")
{
    protected override void Change(JsonObject request)
    {
        if (request.AssumesRole() && request.Principal().EndsWith(":root", StringComparison.Ordinal))
        {
            request["resourcePolicy"] = null;
            request["scps"] = null;
            request["rcps"] = null;
        }
    }
}
