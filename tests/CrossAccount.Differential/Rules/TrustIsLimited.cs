using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>
/// The simulator lets a trust policy that names a user or session of its own account go around boundary and session policy, of
/// which AWS's pages say both; here they limit as service control policies, which nothing goes around.
/// </summary>
internal sealed class TrustIsLimited() : KnownDifference("trust/limits-of-the-caller")
{
    protected override void Change(JsonObject request)
    {
        if (!request.AssumesRole() || !request.IsWithinAccount())
        {
            return;
        }

        JsonNode?[] limits = [request["permissionBoundaries"]?.DeepClone(), request["sessionPolicy"] is { } session ? new JsonArray(session.DeepClone()) : null];
        if (limits.Any(limit => limit is not null))
        {
            request["scps"] = new JsonArray([.. Policies.AsList(request["scps"]).Select(level => level!.DeepClone()), .. limits.Where(limit => limit is not null)]);
        }
    }
}
