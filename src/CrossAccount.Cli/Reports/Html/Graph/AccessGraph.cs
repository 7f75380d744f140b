using System.Collections.Immutable;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>Who gets in where, as nodes and edges.</summary>
/// <param name="Nodes">The roles of the stack, and all who get in or are denied.</param>
/// <param name="Edges">Each from one to another at most once, the most open one.</param>
public sealed record AccessGraph(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphEdge> Edges)
{
    internal static AccessGraph Of(PreviewReport report)
    {
        var edges = new Dictionary<(string, string), GraphEdge>();
        var people = new Dictionary<string, PrincipalView>(StringComparer.Ordinal);
        foreach (DelegationAccess delegation in report.Delegations)
        {
            foreach (AccessRow row in delegation.Rows.Where(IsShown))
            {
                people[row.Principal] = PrincipalView.Of(row);
                string from = row.Principal;
                foreach (AccessStep step in row.Steps)
                {
                    Add(new(from, step.Role, row.IsThroughRoles ? Tone.Through : Tones.Of(row), ShortNeeds.Of(step)));
                    people.TryAdd(step.Role, PrincipalView.OfRole(step.Role));
                    from = step.Role;
                }

                if (!row.IsAllowed)
                {
                    Add(new(row.Principal, delegation.Role, Tones.Of(row), ""));
                }
            }
        }

        ImmutableArray<GraphNode> targets = [.. report.Delegations.Select(delegation => new GraphNode(PrincipalView.OfRole(delegation.Role), IsTarget: true, Depth: 0))];
        Dictionary<string, int> depths = DepthsOf([.. targets.Select(target => target.Key)], edges.Values);
        HashSet<string> roles = [.. targets.Select(target => target.Key)];
        IEnumerable<GraphNode> others = people.Values.Where(principal => !roles.Contains(principal.Key))
            .Select(principal => new GraphNode(principal, IsTarget: false, depths[principal.Key]));
        return new([.. targets, .. others], [.. edges.Values]);

        void Add(GraphEdge edge)
        {
            if (!edges.TryGetValue((edge.From, edge.To), out GraphEdge? known) || edge.Tone < known.Tone)
            {
                edges[(edge.From, edge.To)] = edge;
            }
        }
    }

    /// <summary>Those whom nothing allows are left out, unless the settings name them.</summary>
    private static bool IsShown(AccessRow row) => row.IsAllowed || row.Declared is not null || row.Decision == "ExplicitlyDenied";

    /// <summary>The fewest steps to a role of the stack, by edges that let in; one for those who are only kept out.</summary>
    private static Dictionary<string, int> DepthsOf(IReadOnlyCollection<string> targets, IReadOnlyCollection<GraphEdge> edges)
    {
        ILookup<string, string> into = edges.Where(edge => edge.Tone < Tone.Denied).ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal);
        var depths = targets.ToDictionary(target => target, _ => 0, StringComparer.Ordinal);
        var queue = new Queue<string>(targets);
        while (queue.TryDequeue(out string? role))
        {
            foreach (string from in into[role].Where(from => depths.TryAdd(from, depths[role] + 1)))
            {
                queue.Enqueue(from);
            }
        }

        foreach (GraphEdge edge in edges)
        {
            depths.TryAdd(edge.From, 1);
        }

        return depths;
    }
}
