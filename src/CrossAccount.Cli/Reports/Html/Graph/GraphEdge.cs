using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>That one gets into another, or is kept out of it.</summary>
/// <param name="From">The key of who.</param>
/// <param name="To">The key of the role.</param>
/// <param name="Tone">What it comes to.</param>
/// <param name="Label">What it needs, in a few words; empty when nothing.</param>
public sealed record GraphEdge(string From, string To, Tone Tone, string Label);
