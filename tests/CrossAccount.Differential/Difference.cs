using System.Text.Json.Nodes;

namespace CrossAccount.Differential;

/// <summary>A request that is not decided alike.</summary>
internal sealed record Difference(JsonObject Request, string Ours, string Theirs)
{
    public override string ToString() => $"we say {Ours}, iam-simulate says {Theirs}: {Request.ToJsonString()}";
}
