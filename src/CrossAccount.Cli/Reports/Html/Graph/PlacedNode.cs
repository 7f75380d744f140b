namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>A node with its place, in pixels from the left and from the top.</summary>
/// <param name="Node">The node.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Text">Its label, shortened to its width.</param>
public sealed record PlacedNode(GraphNode Node, double X, double Y, double Width, double Height, string Text);
