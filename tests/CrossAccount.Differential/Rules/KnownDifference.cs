using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>
/// Something that the simulator is known to see otherwise than AWS documents it. A difference is excused by it only when the
/// simulator, asked again with that one thing written in a way that means the same and that it sees rightly, decides as we did.
/// </summary>
/// <param name="id">The name in <c>known-differences.json</c>.</param>
internal abstract class KnownDifference(string id)
{
    public string Id { get; } = id;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new EpochSeconds(), new SingleAddress(), new EscapedCharacter(), new VariableWithoutValue(), new ExceptedResourceWithoutValue(),
        new AnyValueIfExists(), new RootAssumesNoRole(), new RootNeedsNoPolicy(), new TrustIsLimited(), new GrantToSession(), new DenyAllBut(),
    ];

    /// <summary>The request written the other way; null when it has nothing of the kind.</summary>
    public JsonObject? Rewrite(JsonObject request)
    {
        var copy = (JsonObject)request.DeepClone();
        Change(copy);
        return JsonNode.DeepEquals(copy, request) ? null : copy;
    }

    /// <summary>Changes the request where it has something of the kind.</summary>
    protected abstract void Change(JsonObject request);
}
