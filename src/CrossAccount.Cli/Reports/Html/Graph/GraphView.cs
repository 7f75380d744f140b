using System.Collections.Immutable;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>The picture of who gets in where.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Bands">The accounts.</param>
/// <param name="Nodes">The principals and roles.</param>
/// <param name="Edges">Who gets in where.</param>
public sealed record GraphView(
    double Width, double Height, ImmutableArray<PlacedBand> Bands, ImmutableArray<PlacedNode> Nodes, ImmutableArray<PlacedEdge> Edges)
{
    /// <summary>The tones that appear, for the legend.</summary>
    public IEnumerable<Tone> Tones => Edges.Select(edge => edge.Edge.Tone).Distinct().Order();

    /// <summary>Whether some nodes stand for several.</summary>
    public bool IsGrouped => Nodes.Any(node => node.Node.Count > 1);

    internal static GraphView Of(PreviewReport report, IReadOnlyDictionary<string, string> titles) =>
        new GraphLayout(GraphGrouping.Group(AccessGraph.Of(report)), titles).Place();
}
