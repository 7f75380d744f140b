namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>What a caller brings along beside its credentials.</summary>
/// <param name="MfaAge">How long ago it gave MFA: zero for with the request itself, null for not at all.</param>
/// <param name="ExternalId">The external ID it sends.</param>
/// <param name="Session">What it asks of the session.</param>
internal sealed record Circumstances(TimeSpan? MfaAge, ExternalIdState ExternalId, SessionAsk Session)
{
    /// <summary>The circumstances for people, among those that matter to the delegation.</summary>
    public string Describe(bool mfaMatters, bool externalIdMatters, SessionAsk session)
    {
        List<string> parts = [];
        if (mfaMatters)
        {
            parts.Add(MfaAge switch
            {
                null => "no MFA",
                { Ticks: 0 } => "MFA",
                { } age => $"MFA {(long)age.TotalSeconds} s ago",
            });
        }

        if (externalIdMatters)
        {
            parts.Add(ExternalId switch
            {
                ExternalIdState.None => "no external ID",
                ExternalIdState.Right => "external ID",
                _ => "wrong external ID",
            });
        }

        return string.Join(", ", parts.Concat(Session.Describe(session)));
    }
}
