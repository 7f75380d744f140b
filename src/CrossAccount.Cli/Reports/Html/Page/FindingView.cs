using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A finding, with its acceptance when it has one.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Acceptance">The acceptance; null when it is open.</param>
public sealed record FindingView(Finding Finding, AcceptedFinding? Acceptance)
{
    public string Class => Acceptance is not null ? "accepted" : Finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning";

    public string Until => Acceptance?.Until is { } day ? FormattableString.Invariant($" until {day:yyyy-MM-dd}") : "";
}
