using System.Collections.Immutable;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>Makes one node of many that are alike: of one account, with the same edges.</summary>
internal static class GraphGrouping
{
    /// <summary>More principals than these, or more roles, are grouped.</summary>
    private const int MostNodes = 60;

    public static AccessGraph Group(AccessGraph graph)
    {
        AccessGraph grouped = graph;
        if (graph.Nodes.Count(node => !node.IsTarget) > MostNodes)
        {
            grouped = Merge(grouped, node => !node.IsTarget);
        }

        return grouped.Nodes.Count(node => node.IsTarget) > MostNodes ? Merge(grouped, node => node.IsTarget) : grouped;
    }

    private static AccessGraph Merge(AccessGraph graph, Func<GraphNode, bool> isMerged)
    {
        ILookup<string, GraphEdge> from = graph.Edges.ToLookup(edge => edge.From, StringComparer.Ordinal);
        ILookup<string, GraphEdge> to = graph.Edges.ToLookup(edge => edge.To, StringComparer.Ordinal);
        var nodes = new List<GraphNode>();
        var names = graph.Nodes.ToDictionary(node => node.Key, node => node.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, GraphNode> group in graph.Nodes.GroupBy(node => isMerged(node) ? Signature(node, from[node.Key], to[node.Key]) : node.Key, StringComparer.Ordinal))
        {
            GraphNode first = group.First();
            nodes.Add(first with { Count = group.Sum(node => node.Count) });
            foreach (GraphNode node in group)
            {
                names[node.Key] = first.Key;
            }
        }

        ImmutableArray<GraphEdge> edges =
        [
            .. graph.Edges.Select(edge => edge with { From = names[edge.From], To = names[edge.To] })
                .GroupBy(edge => (edge.From, edge.To)).Select(group => group.MinBy(edge => edge.Tone)!),
        ];
        return new([.. nodes], edges);
    }

    private static string Signature(GraphNode node, IEnumerable<GraphEdge> from, IEnumerable<GraphEdge> to)
    {
        IEnumerable<string> edges = from.Select(edge => $"> {edge.To} {edge.Tone} {edge.Label}").Concat(to.Select(edge => $"< {edge.From} {edge.Tone} {edge.Label}"));
        return $"{node.Principal.Account}\n{node.Principal.Icon}\n{node.Depth}\n{string.Join('\n', edges.Order(StringComparer.Ordinal))}";
    }
}
