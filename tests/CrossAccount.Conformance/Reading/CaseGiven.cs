using System.Text.Json;

namespace CrossAccount.Conformance.Reading;

/// <summary>Who asks, under which circumstances and policies. Policy documents stay as they are written.</summary>
public sealed record CaseGiven(
    string Principal,
    IReadOnlyDictionary<string, JsonElement>? Context = null,
    IReadOnlyList<JsonElement>? IdentityPolicies = null,
    JsonElement? ResourcePolicy = null,
    IReadOnlyList<JsonElement>? PermissionBoundaries = null,
    JsonElement? SessionPolicy = null,
    IReadOnlyList<IReadOnlyList<JsonElement>>? Scps = null,
    IReadOnlyList<IReadOnlyList<JsonElement>>? Rcps = null)
{
    /// <summary>The documents of all layers.</summary>
    internal IEnumerable<JsonElement> Policies()
    {
        IEnumerable<JsonElement?> single = [ResourcePolicy, SessionPolicy];
        return single.OfType<JsonElement>()
            .Concat(IdentityPolicies ?? [])
            .Concat(PermissionBoundaries ?? [])
            .Concat((Scps ?? []).Concat(Rcps ?? []).SelectMany(level => level));
    }
}
