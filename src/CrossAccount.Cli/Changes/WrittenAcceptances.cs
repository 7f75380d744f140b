using CrossAccount.Cli.Recorded;

namespace CrossAccount.Cli.Changes;

/// <summary>The acceptances that <c>access.STACK.json</c> has, applied to changes.</summary>
/// <param name="accepted">All of them.</param>
/// <param name="known">Those that the earlier revision had already: nobody has to use them again.</param>
internal sealed class WrittenAcceptances(IReadOnlyCollection<AcceptedWidening> accepted, IReadOnlySet<AcceptedChange> known)
{
    private readonly HashSet<AcceptedChange> _used = [];

    /// <summary>The change, with the reason where it is accepted.</summary>
    public ReviewedChange Apply(ReviewedChange change)
    {
        var asAccepted = new AcceptedChange(change.Subject, change.Sentence);
        if (!change.Widens || accepted.LastOrDefault(each => each.Changes.Contains(asAccepted)) is not { } widening)
        {
            return change;
        }

        _used.Add(asAccepted);
        return change with { Reason = $"{widening.Reason} ({widening.Date})" };
    }

    /// <summary>Sentences about those that no change needed.</summary>
    public IEnumerable<string> Unused() =>
        from widening in accepted
        from change in widening.Changes
        where !_used.Contains(change) && !known.Contains(change)
        select $"the acceptance of {widening.Date} is not needed: there is no change `{change.Change}`";
}
