using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Permissions;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>What sessions of roles may do now and could not before, and the other way round.</summary>
/// <remarks>
/// Decisions are compared, not documents: of each action with each resource that stand together in a statement of either side, its
/// boundary included. Statements whose resources have policy variables are compared as they are written, since their values come with
/// a request.
/// </remarks>
public static class PermissionDifference
{
    /// <summary>Compares roles that both estates have.</summary>
    /// <param name="before">The estate as it was.</param>
    /// <param name="after">The estate as it is, or will be.</param>
    /// <param name="roles">The ARNs of the roles; those that one estate does not have are left out.</param>
    /// <returns>The changes: by role, then by resource and kind.</returns>
    public static ImmutableArray<PermissionChange> Between(Estate before, Estate after, IEnumerable<Arn> roles)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(roles);
        var was = new EstateAnalysis(before);
        var now = new EstateAnalysis(after);
        return
        [
            .. roles.DistinctBy(role => role.ToString()).OrderBy(role => role.ToString(), StringComparer.Ordinal).SelectMany(role =>
                before.FindRole(role) is { } roleBefore && after.FindRole(role) is { } roleAfter && !IsSame(roleBefore, roleAfter)
                    ? Of(was, now, roleBefore, roleAfter)
                    : []),
        ];
    }

    private static bool IsSame(EstateRole before, EstateRole after) =>
        DeclaredPermission.PoliciesOf(before).Select(policy => policy.Document).SequenceEqual(DeclaredPermission.PoliciesOf(after).Select(policy => policy.Document))
        && before.PermissionsBoundary is null == after.PermissionsBoundary is null;

    private static IEnumerable<PermissionChange> Of(EstateAnalysis was, EstateAnalysis now, EstateRole before, EstateRole after)
    {
        DeclaredPermission[] declared =
        [
            .. DeclaredPermission.Of(DeclaredPermission.PoliciesOf(before), HasNoVariable)
                .Union(DeclaredPermission.Of(DeclaredPermission.PoliciesOf(after), HasNoVariable)),
        ];
        return declared
            .Select(each => (Declared: each, Change: Compare(was, now, before, after, each)))
            .Where(each => each.Change is not null)
            .GroupBy(each => (each.Change!.Kind, each.Declared.Resource.Text, each.Change.Because))
            .OrderBy(group => group.Key.Text, StringComparer.Ordinal).ThenBy(group => group.Key.Kind).ThenBy(group => group.Key.Because, StringComparer.Ordinal)
            .Select(group => new PermissionChange(
                group.Key.Kind, after.Arn, [.. group.Select(each => each.Declared.Action.Text).Order(StringComparer.Ordinal)], group.Key.Text, group.Key.Because))
            .Concat(Written(before, after));
    }

    private static AccessChange? Compare(EstateAnalysis was, EstateAnalysis now, EstateRole before, EstateRole after, DeclaredPermission declared)
    {
        AccessQuery? queryBefore = PermissionQueries.Of(was, before, declared);
        AccessQuery? queryAfter = PermissionQueries.Of(now, after, declared);
        Party session = now.PartyOf(after);
        var pair = new RolePair(after.Arn, session.Who, was.PartyOf(before), session, before, after);
        return PairComparison.Of(pair, queryBefore, queryAfter, account => was.IsInside(account) && now.IsInside(account));
    }

    /// <summary>Statements with variables that one side has and the other has not.</summary>
    private static IEnumerable<PermissionChange> Written(EstateRole before, EstateRole after)
    {
        PolicyStatement[] was = [.. WithVariables(before)];
        PolicyStatement[] now = [.. WithVariables(after)];
        return Missing(was, now).Select(statement => Of(statement, after, AccessChangeKind.Different, "is gone"))
            .Concat(Missing(now, was).Select(statement => Of(statement, after, AccessChangeKind.Different, "is new")));
    }

    private static IEnumerable<PolicyStatement> Missing(PolicyStatement[] from, PolicyStatement[] other) =>
        from.Where(statement => !other.Any(each => Unnamed(each) == Unnamed(statement) && each.Policy.Kind == statement.Policy.Kind));

    private static Statement Unnamed(PolicyStatement statement) => statement.Statement with { Sid = null };

    private static PermissionChange Of(PolicyStatement statement, EstateRole role, AccessChangeKind kind, string what) => new(
        kind,
        role.Arn,
        [.. PatternText.Of(statement.Statement.Action).Select(action => action.Text).Order(StringComparer.Ordinal)],
        string.Join(", ", statement.Statement.Resource!.Patterns),
        $"{statement} {what}, and has a policy variable");

    private static IEnumerable<PolicyStatement> WithVariables(EstateRole role) =>
        DeclaredPermission.PoliciesOf(role).SelectMany(policy => policy.Statements).Select(statement => statement.Source).Where(source => !HasNoVariable(source.Statement));

    private static bool HasNoVariable(Statement statement) =>
        !(statement.Resource?.Patterns ?? []).Any(pattern => pattern.Replace("${*}", "", StringComparison.Ordinal).Replace("${?}", "", StringComparison.Ordinal)
            .Replace("${$}", "", StringComparison.Ordinal).Contains("${", StringComparison.Ordinal));
}
