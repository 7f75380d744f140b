using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>Finds what the answer to a query may depend on, from the conditions of the statements that are about it.</summary>
internal static class Dimensions
{
    /// <param name="queries">
    /// The query; or the same question to two estates, so that both are asked under the same circumstances.
    /// </param>
    /// <param name="isInside">Whether an account is in the estate, so that it is nobody's who is outside.</param>
    public static ImmutableArray<Dimension> Of(ReadOnlySpan<AccessQuery> queries, Func<string, bool> isInside)
    {
        List<ConditionSource> found = [];
        HashSet<string> names = [];
        foreach (AccessQuery each in queries)
        {
            found.AddRange(RelevantConditions.Of(each));
            names.UnionWith(NamedSessions(each, found));
        }

        AccessQuery query = queries[0];
        ImmutableArray<ConditionSource> sources = [.. found.Distinct()];
        var dimensions = ImmutableArray.CreateBuilder<Dimension>();
        if (Select(sources, source => CircumstanceKeys.IsSignIn(source.Key)) is { IsEmpty: false } signIn && SignIn.Of(query, signIn) is { } signedIn)
        {
            dimensions.Add(signedIn);
        }

        if (Select(sources, source => CircumstanceKeys.IsTime(source.Key)) is { IsEmpty: false } times)
        {
            dimensions.Add(Time(times));
        }

        if (names.Count > 0)
        {
            ImmutableArray<Setting> sessions =
                [Setting.Absent, .. names.Order(StringComparer.Ordinal).Select(name => Setting.Absent with { Session = Identifiers.RoleSessionName.Parse(name) })];
            dimensions.Add(new(RequirementKind.OwnSession, "assumed-role", sessions, Select(sources, source => CircumstanceKeys.Is(source.Key, ContextKeys.UserId))));
        }

        foreach (string key in Keys(sources))
        {
            if (OfKey(key, queries, sources, isInside) is { } dimension)
            {
                dimensions.Add(dimension);
            }
        }

        return dimensions.ToImmutable();
    }

    private static IEnumerable<string> NamedSessions(AccessQuery query, List<ConditionSource> sources)
    {
        if (query.Party.NamedSession is null)
        {
            return [];
        }

        EvaluationContext context = query.ContextOf(Circumstance.Plain);
        IEnumerable<string> ids = sources
            .Where(source => CircumstanceKeys.Is(source.Key, ContextKeys.UserId))
            .SelectMany(source => CandidateValues.Of(source.Condition, context));
        return SessionNames.Of(query, ids).Select(name => name.ToString());
    }

    /// <summary>The keys of the conditions and of the variables in their values, as first spelled, in order.</summary>
    private static IEnumerable<string> Keys(ImmutableArray<ConditionSource> sources) => sources
        .SelectMany(source => Variables.In(source.Condition).Prepend(source.Key))
        .Where(key => !CircumstanceKeys.IsSignIn(key) && !CircumstanceKeys.IsTime(key))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.OrdinalIgnoreCase);

    private static Dimension Time(ImmutableArray<ConditionSource> sources)
    {
        IEnumerable<DateTimeOffset> moments = sources
            .SelectMany(source => CandidateValues.Moments(source.Condition))
            .Concat(sources.SelectMany(source => source.Condition.Source.Values).SelectMany(CandidateValues.Numbers).Select(FromSeconds).OfType<DateTimeOffset>())
            .DefaultIfEmpty(DateTimeOffset.UnixEpoch)
            .Distinct()
            .Order();
        return new(RequirementKind.Time, ContextKeys.CurrentTime, [.. moments.Select(At)], sources);
    }

    private static DateTimeOffset? FromSeconds(string number) =>
        decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) is var seconds and >= 0 and < 253402300800m
            ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
            : null;

    private static Setting At(DateTimeOffset moment) => new(
    [
        KeyValuePair.Create(ContextKeys.CurrentTime, new ContextValue(CandidateValues.Text(moment))),
        KeyValuePair.Create(ContextKeys.EpochTime, new ContextValue(moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))),
    ]);

    private static Dimension? OfKey(string key, ReadOnlySpan<AccessQuery> queries, ImmutableArray<ConditionSource> all, Func<string, bool> isInside)
    {
        AccessQuery query = queries[0];
        RequirementKind? kind = null;
        List<string> values = [];
        ImmutableArray<ConditionSource> sources = Select(all, source => CircumstanceKeys.Is(source.Key, key));
        foreach (AccessQuery each in queries)
        {
            kind ??= CircumstanceKeys.KindOf(key, each);
            EvaluationContext context = each.ContextOf(Circumstance.Plain);
            values.AddRange(sources.SelectMany(source => CandidateValues.Of(source.Condition, context)));
            values.AddRange(ValuesComparedWith(key, all, context));
        }

        if (kind is null)
        {
            return null;
        }

        string unlisted = sources.IsEmpty ? CandidateValues.Unlisted : CandidateValues.UnlistedFor(sources[0].Condition.Source.Operator);
        IEnumerable<string> distinct = values.Append(unlisted).Distinct(StringComparer.Ordinal);
        if (query.Party.Who.IsOutside)
        {
            distinct = distinct.Where(value => !Outsiders.IsInside(key, value, query.Party.Who, isInside));
        }

        bool isList = sources.Any(source => source.Condition.Source.Set != SetOperator.None);
        ImmutableArray<Setting> texts = [.. Values([.. distinct], isList).Select(value => Setting.Of(key, value))];
        ImmutableArray<Setting> settings = CircumstanceKeys.IsAlwaysPresent(key, query)
            ? [texts.First(setting => setting.Values[0].Value[0] == unlisted), .. texts.Where(setting => setting.Values[0].Value[0] != unlisted)]
            : [Setting.Absent, .. texts];
        return new(kind.Value, key, settings, sources);
    }

    /// <summary>Where a condition compares another key with a variable of this key, this key can have the other one's value.</summary>
    private static List<string> ValuesComparedWith(string key, ImmutableArray<ConditionSource> all, EvaluationContext context)
    {
        List<string> values = [];
        foreach (ConditionSource source in all.Where(source => Variables.In(source.Condition).Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            if (context.TryGet(new ContextKey(source.Key), out ContextValue value))
            {
                values.AddRange(Enumerable.Range(0, value.Count).Select(index => value[index]));
            }
        }

        return values;
    }

    /// <summary>For conditions on lists also the empty list and all values together.</summary>
    private static IEnumerable<ContextValue> Values(string[] texts, bool isList)
    {
        if (!isList)
        {
            return texts.Select(text => new ContextValue(text));
        }

        string[] listed = [.. texts.Where(text => text != CandidateValues.Unlisted)];
        IEnumerable<ContextValue> several = listed.Length > 1 ? [new ContextValue([.. listed]), new ContextValue([.. texts])] : [];
        return texts.Select(text => new ContextValue([text])).Concat(several);
    }

    private static ImmutableArray<ConditionSource> Select(ImmutableArray<ConditionSource> sources, Func<ConditionSource, bool> isMeant) =>
        [.. sources.Where(isMeant)];
}
