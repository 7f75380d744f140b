namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>An edge with its line.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Path">The line, as SVG has it.</param>
/// <param name="Label">Where its label is; null when it has none or there is no room.</param>
/// <param name="Title">The edge in words.</param>
public sealed record PlacedEdge(GraphEdge Edge, string Path, PlacedLabel? Label, string Title);
