namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A figure of the summary.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Label">What it counts.</param>
/// <param name="Class">How it is colored; empty for not at all.</param>
public sealed record Fact(int Value, string Label, string Class);
