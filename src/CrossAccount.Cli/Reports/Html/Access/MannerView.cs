using System.Collections.Immutable;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>One manner in which someone gets into a role or is kept out, in full.</summary>
/// <param name="Tone">What it comes to.</param>
/// <param name="Heading">The same in words.</param>
/// <param name="Because">Why someone is kept out; empty for one who gets in.</param>
/// <param name="Denies">The statements that deny.</param>
/// <param name="Steps">The steps of one who gets in.</param>
public sealed record MannerView(Tone Tone, string Heading, string Because, ImmutableArray<string> Denies, ImmutableArray<StepView> Steps)
{
    internal static MannerView Of(AccessRow row) => new(
        Tones.Of(row),
        HeadingOf(row),
        row.Because,
        row.DenyStatements,
        [.. row.Steps.Select(step => new StepView(step.Who, AccessTables.Short(step.Role), [.. step.Ways.Select(WayView.Of)]))]);

    private static string HeadingOf(AccessRow row) => row switch
    {
        { IsThroughRoles: true } => $"Gets in {PreviewSentences.How(row)}",
        { IsAllowed: true, IsOutside: true } => "Gets in when its own account permits it",
        { IsAllowed: true } => "Gets in directly",
        { Decision: "ExplicitlyDenied" } => "Kept out by a deny",
        _ => "Kept out: nothing allows it",
    };
}
