using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>How a caller signed in: with access keys, with temporary credentials, with MFA and how long ago.</summary>
internal static class SignIn
{
    private static readonly DateTimeOffset Recently = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Dimension? Of(AccessQuery query, ImmutableArray<ConditionSource> sources)
    {
        if (query.Party.SignsIn)
        {
            return new(RequirementKind.Mfa, ContextKeys.MultiFactorAuthPresent, [.. OfUser(query, sources)], sources);
        }

        // Of a role's session only the moment is open; it has no MFA.
        bool open = query.Party.Caller.Kind == CallerKind.RoleSession && sources.Any(source => IsIssueTime(source.Key));
        return open
            ? new(RequirementKind.OwnSession, ContextKeys.TokenIssueTime, [.. Moments(sources).Select(Issued)], [.. sources.Where(source => IsIssueTime(source.Key))])
            : null;
    }

    private static IEnumerable<Setting> OfUser(AccessQuery query, ImmutableArray<ConditionSource> sources)
    {
        DateTimeOffset[] moments = Moments(sources);
        long[] ages = Ages(sources);
        yield return Setting.Absent;
        foreach (DateTimeOffset moment in moments)
        {
            Setting issued = Issued(moment);
            yield return issued with { Values = issued.Values.Add(Pair(ContextKeys.MultiFactorAuthPresent, "false")), Kind = RequirementKind.TemporaryCredentials };
        }

        foreach (long age in ages)
        {
            foreach (DateTimeOffset moment in moments)
            {
                Setting given = WithMfa(age);
                yield return given with { Values = given.Values.AddRange(Issued(moment).Values) };
            }
        }

        if (query.Assumes)
        {
            // A code can be given with the call itself, which access keys then sign.
            yield return WithMfa(0);
        }
    }

    private static Setting WithMfa(long age) =>
        new([Pair(ContextKeys.MultiFactorAuthPresent, "true"), Pair(ContextKeys.MultiFactorAuthAge, age.ToString(CultureInfo.InvariantCulture))]) { Age = age };

    private static Setting Issued(DateTimeOffset moment) => new([Pair(ContextKeys.TokenIssueTime, CandidateValues.Text(moment))]);

    /// <summary>The latest first: nothing is easier than a new session.</summary>
    private static DateTimeOffset[] Moments(ImmutableArray<ConditionSource> sources)
    {
        DateTimeOffset[] mentioned =
            [.. sources.Where(source => IsIssueTime(source.Key)).SelectMany(source => CandidateValues.Moments(source.Condition)).Distinct().OrderDescending()];
        return mentioned.Length > 0 ? mentioned : [Recently];
    }

    /// <summary>The oldest first, so that the first age that is allowed is the most that is.</summary>
    private static long[] Ages(ImmutableArray<ConditionSource> sources) =>
    [
        .. sources.Where(source => CircumstanceKeys.Is(source.Key, ContextKeys.MultiFactorAuthAge))
            .SelectMany(source => source.Condition.Source.Values)
            .SelectMany(CandidateValues.Numbers)
            .Select(number => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture))
            .SelectMany<decimal, decimal>(number => [decimal.Floor(number), decimal.Ceiling(number)])
            .Where(number => number is >= 0 and <= long.MaxValue)
            .Select(number => (long)number)
            .Append(0)
            .Distinct()
            .OrderDescending(),
    ];

    private static bool IsIssueTime(string key) => CircumstanceKeys.Is(key, ContextKeys.TokenIssueTime);

    private static KeyValuePair<string, ContextValue> Pair(string key, string value) => KeyValuePair.Create(key, new ContextValue(value));
}
