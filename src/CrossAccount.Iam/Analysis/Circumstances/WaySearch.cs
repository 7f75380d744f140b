using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>
/// Finds the ways that need least: the engine decides under the neutral circumstances, then with one thing changed, then with two,
/// until nothing that needs less is left.
/// </summary>
internal sealed class WaySearch
{
    private readonly AccessQuery _query;
    private readonly Grid _grid;
    private readonly List<(ulong Needs, AccessWay Way)> _found = [];

    private WaySearch(AccessQuery query, ImmutableArray<Dimension> dimensions)
    {
        _query = query;
        _grid = new Grid(dimensions);
    }

    /// <summary>The access of the party; null when there is no way.</summary>
    public static Access? Find(AccessQuery query, Func<string, bool> isInside)
    {
        var search = new WaySearch(query, Dimensions.Of([query], isInside));
        foreach (int[] point in search._grid.Points())
        {
            search.Try(point);
        }

        return search._found.Count == 0
            ? null
            : new(query.Party.Who, query.Action, query.Resource, search.Ways()) { IsComplete = search._grid.IsComplete };
    }

    private void Try(int[] point)
    {
        ulong changed = Grid.Changed(point);
        if (_found.Exists(found => (found.Needs & changed) == found.Needs))
        {
            return;
        }

        Circumstance circumstance = _grid.At(point);
        Decision decision = _query.Decide(circumstance);
        if (!decision.IsAllowed)
        {
            return;
        }

        ulong needs = changed | Unchosen(point);
        _found.Add((needs, new AccessWay(decision, RequirementsAt(point, needs, circumstance, decision)) { FixedConditions = Fixed(decision) }));
    }

    private ImmutableArray<AccessWay> Ways() =>
    [
        .. _found
            .Where(way => !_found.Exists(other => other.Needs != way.Needs && (other.Needs & way.Needs) == other.Needs))
            .DistinctBy(way => way.Needs)
            .Select(way => way.Way)
            .OrderBy(way => way.Requirements.Length),
    ];

    /// <summary>What nobody chooses, and where not every setting is allowed: the time, the network, other keys.</summary>
    private ulong Unchosen(int[] point)
    {
        ulong needs = 0;
        for (int i = 0; i < point.Length; i++)
        {
            if (_grid.Dimensions[i].IsChosen || point[i] != 0)
            {
                continue;
            }

            int[] other = [.. point];
            for (other[i] = 1; other[i] < _grid.Dimensions[i].Settings.Length; other[i]++)
            {
                if (!_query.Decide(_grid.At(other)).IsAllowed)
                {
                    needs |= 1UL << i;
                    break;
                }
            }
        }

        return needs;
    }

    private ImmutableArray<Requirement> RequirementsAt(int[] point, ulong needs, Circumstance circumstance, Decision decision)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        EvaluationContext context = _query.ContextOf(circumstance);
        for (int i = 0; i < point.Length; i++)
        {
            if ((needs & (1UL << i)) == 0)
            {
                continue;
            }

            Dimension dimension = _grid.Dimensions[i];
            Setting setting = dimension.Settings[point[i]];
            long? oldest = dimension.Settings.Max(each => each.Age);
            requirements.Add(new(setting.Kind ?? dimension.Kind, dimension.Key)
            {
                OwnSessionName = setting.Session?.ToString(),
                MaximumAge = setting.Age is { } age && age < oldest ? age : null,
                Conditions = [.. dimension.Sources.Where(source => Matters(source, decision, context)).Select(source => new StatementCondition(source.Statement.Source, source.Condition.Source))],
            });
        }

        return requirements.ToImmutable();
    }

    /// <summary>Conditions of the statements that allow, and of those that would otherwise deny.</summary>
    private static bool Matters(ConditionSource source, Decision decision, in EvaluationContext context)
    {
        PolicyStatement statement = source.Statement.Source;
        if (statement.Statement.Effect == Effect.Deny)
        {
            return source.Statement.Match(context) == PrincipalMatch.None;
        }

        bool isLimit = statement.Policy.Kind is PolicyKind.PermissionsBoundary or PolicyKind.ServiceControl or PolicyKind.ResourceControl or PolicyKind.Session;
        return isLimit ? source.Statement.Match(context) != PrincipalMatch.None : decision.Statements.Contains(statement);
    }

    private ImmutableArray<StatementCondition> Fixed(Decision decision) =>
    [
        .. from statement in decision.Statements
           from condition in statement.Statement.Conditions
           where !_grid.Dimensions.Any(dimension => dimension.Sources.Any(source => ReferenceEquals(source.Condition.Source, condition)))
           select new StatementCondition(statement, condition),
    ];
}
