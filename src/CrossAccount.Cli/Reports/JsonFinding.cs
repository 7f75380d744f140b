using System.Globalization;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports;

/// <summary>A finding as JSON reports have it.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Delegation">The delegation; null when it is about the accounts.</param>
/// <param name="SettingsPath">The setting.</param>
/// <param name="Message">What was found.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="Page">The page of AWS's documentation.</param>
/// <param name="IsAccepted">Whether an acceptance holds.</param>
/// <param name="Reason">The reason of the acceptance that holds, or has run out; null when there is none.</param>
/// <param name="Until">The last day of that acceptance; null when it has none.</param>
internal sealed record JsonFinding(
    string Rule, string Severity, string? Delegation, string SettingsPath, string Message, string Mend, string Page, bool IsAccepted, string? Reason, string? Until)
{
    public static JsonFinding Of(Finding finding, AcceptedFinding? acceptance)
    {
        AcceptedFinding? shown = acceptance ?? finding.Expired;
        return new(
            finding.Rule.Id,
            finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning",
            finding.Delegation,
            finding.SettingsPath,
            finding.Message,
            finding.Rule.Mend,
            finding.Rule.Page,
            acceptance is not null,
            shown?.Reason,
            shown?.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
