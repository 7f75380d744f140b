namespace CrossAccount.Iam.Analysis.Findings;

/// <summary>Something that AWS would accept and that is better otherwise.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="SettingsPath">Where it is, as in <c>crossaccount:delegations.update-data.trust[0]</c>.</param>
/// <param name="Message">What was found: one lowercase sentence.</param>
public sealed record Finding(FindingRule Rule, string SettingsPath, string Message)
{
    /// <summary>The delegation that it is about; null when it is about the accounts.</summary>
    public string? Delegation { get; init; }

    /// <summary>The acceptance that covered it and has run out; null when there is none.</summary>
    public AcceptedFinding? Expired { get; init; }

    /// <summary>The finding for people, on one line.</summary>
    public override string ToString()
    {
        string expired = Expired is null ? "" : $" (it was accepted until {Expired.Until:yyyy-MM-dd}: {Expired.Reason})";
        return $"{Rule.Id}: {SettingsPath}: {Message}{expired}; {Rule.Mend}; {Rule.Page}";
    }
}
