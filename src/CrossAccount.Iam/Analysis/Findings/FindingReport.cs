using System.Collections.Immutable;

namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>What a review found.</summary>
/// <param name="Open">Findings that nobody accepted, or whose acceptance has run out; errors first, then by setting.</param>
/// <param name="Accepted">Findings that are accepted, each with its acceptance, by setting.</param>
public sealed record FindingReport(ImmutableArray<Finding> Open, ImmutableArray<(Finding Finding, AcceptedFinding Acceptance)> Accepted)
{
    /// <summary>The open findings that must not be deployed.</summary>
    public IEnumerable<Finding> Errors => Open.Where(finding => finding.Rule.Severity == FindingSeverity.Error);

    /// <summary>The errors for people, with a line for each; null when there is none.</summary>
    public string? ErrorMessage => Errors.Any()
        ? $"nothing is created, because of what must not be deployed:{string.Concat(Errors.Select(finding => $"\n  - {finding}"))}"
        : null;
}
