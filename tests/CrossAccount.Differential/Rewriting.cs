using System.Text.Json.Nodes;
using CrossAccount.Differential.Rules;

namespace CrossAccount.Differential;

/// <summary>A request as rules have changed it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Reasons">The rules that found something to change.</param>
internal sealed record Rewriting(JsonObject Request, IReadOnlyList<string> Reasons)
{
    public static Rewriting Of(JsonObject request, IEnumerable<KnownDifference> rules)
    {
        List<string> reasons = [];
        foreach (KnownDifference rule in rules)
        {
            if (rule.Rewrite(request) is { } rewritten)
            {
                request = rewritten;
                reasons.Add(rule.Id);
            }
        }

        return new(request, reasons);
    }
}
