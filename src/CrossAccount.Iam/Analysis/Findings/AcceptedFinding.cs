namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>The statement that findings of a rule are known and meant.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Reason">Why it is meant.</param>
/// <param name="SettingsPath">Where the acceptance itself is, as in <c>crossaccount:acceptedFindings[0]</c>.</param>
public sealed record AcceptedFinding(string Rule, string Reason, string SettingsPath)
{
    /// <summary>The setting that it is about, with all that is in it; null, the default, for all settings.</summary>
    public string? At { get; init; }

    /// <summary>The last day on which it holds, in UTC; null, the default, for ever.</summary>
    public DateOnly? Until { get; init; }

    internal bool Covers(Finding finding) =>
        finding.Rule.Id == Rule
        && (At is null || finding.SettingsPath == At || (finding.SettingsPath.StartsWith(At, StringComparison.Ordinal) && finding.SettingsPath[At.Length] is '.' or '['));
}
