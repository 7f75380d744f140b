using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Decides one pair in both estates under the same circumstances.</summary>
internal sealed class PairComparison
{
    private readonly RolePair _pair;
    private readonly AccessQuery? _before;
    private readonly AccessQuery? _after;
    private Circumstance? _onlyBefore;
    private Circumstance? _onlyAfter;
    private bool _allowedBefore;
    private bool _allowedAfter;

    private PairComparison(RolePair pair, AccessQuery? before, AccessQuery? after, Func<string, bool> isInside)
    {
        _pair = pair;
        _before = before;
        _after = after;
        Compare(isInside);
    }

    /// <summary>The change; null when there is none.</summary>
    public static AccessChange? Of(RolePair pair, EstateAnalysis before, EstateAnalysis after) =>
        Of(
            pair, QueryOf(pair.PartyBefore, pair.RoleBefore, before), QueryOf(pair.PartyAfter, pair.RoleAfter, after),
            account => before.IsInside(account) && after.IsInside(account));

    /// <summary>The change of the decisions on two queries; null when there is none.</summary>
    public static AccessChange? Of(RolePair pair, AccessQuery? before, AccessQuery? after, Func<string, bool> isInside) =>
        new PairComparison(pair, before, after, isInside).Change();

    private static AccessQuery? QueryOf(Party? party, EstateRole? role, EstateAnalysis analysis) =>
        party is null || role is null ? null : analysis.Query(party, role);

    private void Compare(Func<string, bool> isInside)
    {
        AccessQuery[] queries = [.. new[] { _after, _before }.OfType<AccessQuery>()];
        if (queries.Length == 0)
        {
            return;
        }

        var grid = new Grid(Dimensions.Of(queries, isInside));
        foreach (int[] point in grid.Points())
        {
            Circumstance circumstance = grid.At(point);
            bool before = _before?.Decide(circumstance).IsAllowed ?? false;
            bool after = _after?.Decide(circumstance).IsAllowed ?? false;
            _allowedBefore |= before;
            _allowedAfter |= after;
            _onlyBefore ??= before && !after ? circumstance : null;
            _onlyAfter ??= after && !before ? circumstance : null;
        }
    }

    private AccessChange? Change() => (_onlyBefore, _onlyAfter) switch
    {
        (null, null) => null,
        (null, { } gained) when !_allowedBefore => Of(AccessChangeKind.Gained, Cause.OfGain(_pair, _before, _after!, gained)),
        ({ } lost, null) when !_allowedAfter => Of(AccessChangeKind.Lost, Cause.OfLoss(_pair, _before!, _after, lost)),
        (null, { } looser) => Of(AccessChangeKind.Looser, Eased(looser)),
        ({ } stricter, null) => Of(AccessChangeKind.Stricter, Hardened(stricter)),
        ({ } stricter, { } looser) => Of(AccessChangeKind.Different, Cause.Both(
            Cause.OfGain(_pair, _before, _after!, looser), Cause.OfLoss(_pair, _before!, _after, stricter))),
    };

    private Cause Eased(Circumstance circumstance)
    {
        Cause cause = Cause.OfGain(_pair, _before, _after!, circumstance);
        return RequirementChanges.Between(Needs(_before), Needs(_after), cause);
    }

    private Cause Hardened(Circumstance circumstance)
    {
        Cause cause = Cause.OfLoss(_pair, _before!, _after, circumstance);
        return RequirementChanges.Between(Needs(_before), Needs(_after), cause);
    }

    private static Access? Needs(AccessQuery? query) => query is null ? null : WaySearch.Find(query, _ => false);

    private AccessChange Of(AccessChangeKind kind, Cause cause) => new(kind, _pair.Who, _pair.Role, cause.Text) { Statements = cause.Statements };
}
