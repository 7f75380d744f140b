using System.Collections.Immutable;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What callers have to know of the session that they ask for.</summary>
internal static class SessionNotes
{
    public static IEnumerable<string> Of(RecipientPart part)
    {
        SessionDemand demand = part.Demand;
        if (!demand.Names.IsEmpty)
        {
            yield return $"the session has to be named {Values(demand.Names)}";
        }

        if (!demand.SourceIdentities.IsEmpty)
        {
            yield return $"the source identity has to be {Values(demand.SourceIdentities)}; a session that has one already keeps it, and can set no other";
        }

        foreach ((string key, ImmutableArray<string> values) in demand.Tags)
        {
            yield return values.IsDefaultOrEmpty ? $"the session tag `{key}` has to be passed, with any value" : $"the session tag `{key}` has to be {Values(values)}";
        }

        if (!demand.Tags.IsEmpty)
        {
            yield return "no other session tag may be passed";
        }
    }

    private static string Values(ImmutableArray<string> values) => string.Join(" or ", values.Select(value => $"`{value}`"));
}
