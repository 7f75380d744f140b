using System.Collections.Immutable;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Reports;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;

namespace CrossAccount.Cli.Changes;

/// <summary>
/// Compares two records by what they decide: who gets into the roles of the delegations, what sessions may do there, and the settings
/// that matter beside.
/// </summary>
internal sealed class AccessComparison
{
    private readonly RecordedAccess _before;
    private readonly RecordedAccess _after;
    private readonly Estate _was;
    private readonly Estate _now;
    private readonly Dictionary<string, string> _delegations;

    private AccessComparison(RecordedAccess before, RecordedAccess after)
    {
        _before = before;
        _after = after;
        _was = RecordedEstate.Of(before);
        _now = RecordedEstate.Of(after);
        _delegations = before.Delegations.Concat(after.Delegations).DistinctBy(each => each.Role).ToDictionary(each => each.Role, each => each.Name);
    }

    /// <param name="before">The record as it was.</param>
    /// <param name="after">The record as it is, or will be.</param>
    /// <param name="depth">The most steps of a chain of roles.</param>
    public static ImmutableArray<ReviewedChange> Between(RecordedAccess before, RecordedAccess after, int depth) => new AccessComparison(before, after).All(depth);

    private ImmutableArray<ReviewedChange> All(int depth)
    {
        IEnumerable<ReviewedChange> access = AccessDifference.Between(_was, _now, depth).Changes.Where(change => _delegations.ContainsKey(change.Role.ToString())).Select(Of);
        IEnumerable<ReviewedChange> permissions = PermissionDifference.Between(_was, _now, _delegations.Keys.Select(Arn.Parse)).Select(Of);
        return
        [
            .. access.Concat(permissions).Concat(Boundaries()).Concat(Settings())
                .OrderBy(change => !change.Widens).ThenBy(change => change.About),
        ];
    }

    private ReviewedChange Of(AccessChange change)
    {
        string role = AccessTables.Short(change.Role.ToString());
        ChangeTopic topic = change.Principal is null ? ChangeTopic.Session : ChangeTopic.Access;
        string subject = change.Principal is null ? $"sessions of {role}" : $"{change.Principal} on {role}";
        string others = change.Kind is AccessChangeKind.Gained or AccessChangeKind.Lost || change.Principal is null || !HasOtherExternalIds(change.Role)
            ? ""
            : "; other external IDs are accepted";
        return new(change.Kind, topic, _delegations[change.Role.ToString()], subject, change + others);
    }

    private ReviewedChange Of(PermissionChange change) => new(
        change.Kind, ChangeTopic.Permissions, _delegations[change.Role.ToString()],
        $"sessions of {AccessTables.Short(change.Role.ToString())} on {change.Resource}", change.ToString());

    private bool HasOtherExternalIds(Arn role)
    {
        string[] was = ExternalIds(_was.FindRole(role));
        string[] now = ExternalIds(_now.FindRole(role));
        return was.Length > 0 && now.Length > 0 && !was.SequenceEqual(now);
    }

    private static string[] ExternalIds(EstateRole? role) =>
    [
        .. (role?.Trust.Document.Statements ?? []).SelectMany(statement => statement.Conditions)
            .Where(condition => condition.Key.Equals(ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase))
            .SelectMany(condition => condition.Values).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>A boundary that nothing reaches beyond decides nothing yet, and keeps what comes later within it.</summary>
    private IEnumerable<ReviewedChange> Boundaries() =>
        from arn in _delegations.Keys.Order(StringComparer.Ordinal)
        let was = _was.FindRole(Arn.Parse(arn))
        let now = _now.FindRole(Arn.Parse(arn))
        where was is not null && now is not null && was.PermissionsBoundary is null != now.PermissionsBoundary is null
        let role = AccessTables.Short(arn)
        let text = now.PermissionsBoundary is null ? $"{was.PermissionsBoundary!.Origin} is gone" : $"{now.PermissionsBoundary.Origin} is new"
        select new ReviewedChange(
            now.PermissionsBoundary is null ? AccessChangeKind.Looser : AccessChangeKind.Stricter, ChangeTopic.Session, _delegations[arn], $"boundary of {role}", $"{role}: {text}");

    private IEnumerable<ReviewedChange> Settings()
    {
        foreach (RecordedDelegation now in _after.Delegations)
        {
            RecordedDelegation? was = _before.Delegations.FirstOrDefault(each => each.Name == now.Name);
            string role = AccessTables.Short(now.Role);
            if (was is not null && was.IsProtected != now.IsProtected)
            {
                yield return new(
                    now.IsProtected ? AccessChangeKind.Stricter : AccessChangeKind.Looser, ChangeTopic.Setting, now.Name, $"protection of {role}",
                    $"{role}: it is {(now.IsProtected ? "now" : "no longer")} protected from deletion");
            }

            if (was is not null && was.TrustPolicyQuota != now.TrustPolicyQuota)
            {
                yield return new(
                    now.TrustPolicyQuota > was.TrustPolicyQuota ? AccessChangeKind.Looser : AccessChangeKind.Stricter, ChangeTopic.Setting, now.Name, $"quota of {role}",
                    FormattableString.Invariant($"{role}: the trust policy may have {now.TrustPolicyQuota:#,0} characters instead of {was.TrustPolicyQuota:#,0}"));
            }
        }
    }
}
