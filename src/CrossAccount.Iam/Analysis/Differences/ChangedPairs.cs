using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>The pairs whose decision may have changed: those of which one side was changed.</summary>
internal sealed class ChangedPairs(EstateAnalysis before, EstateAnalysis after)
{
    private readonly bool _sameAccounts = before.Estate.Accounts.Select(account => account.Id).SequenceEqual(after.Estate.Accounts.Select(account => account.Id));

    public IEnumerable<RolePair> All()
    {
        HashSet<string> changedRoles =
        [
            .. RolesOf(before).Concat(RolesOf(after)).Where(role => IsChanged(before.Estate.FindRole(role), after.Estate.FindRole(role))).Select(role => role.ToString()),
        ];
        return ByPrincipal(changedRoles).Concat(ByRole(changedRoles));
    }

    private static IEnumerable<Arn> RolesOf(EstateAnalysis analysis) => analysis.Estate.Roles.Select(role => role.Arn);

    private IEnumerable<RolePair> ByRole(HashSet<string> changedRoles)
    {
        foreach (Arn role in changedRoles.Order(StringComparer.Ordinal).Select(Arn.Parse))
        {
            EstateRole? was = before.Estate.FindRole(role);
            EstateRole? now = after.Estate.FindRole(role);
            var partiesBefore = PartiesOf(was, before);
            var partiesAfter = PartiesOf(now, after);
            foreach (AccessPrincipal who in partiesBefore.Keys.Union(partiesAfter.Keys).Order())
            {
                yield return new(
                    role, who, partiesBefore.GetValueOrDefault(who) ?? Same(partiesAfter[who], before),
                    partiesAfter.GetValueOrDefault(who) ?? Same(partiesBefore[who], after),
                    was, now);
            }
        }
    }

    private IEnumerable<RolePair> ByPrincipal(HashSet<string> changedRoles)
    {
        IEnumerable<Arn> changed = before.Estate.Principals.Concat(after.Estate.Principals).Select(principal => principal.Arn).Distinct()
            .Where(arn => IsChanged(before.Estate.FindPrincipal(arn), after.Estate.FindPrincipal(arn)));
        foreach (Arn arn in changed)
        {
            EstatePrincipal? was = before.Estate.FindPrincipal(arn);
            EstatePrincipal? now = after.Estate.FindPrincipal(arn);
            Party? partyBefore = was is null ? null : before.PartyOf(was);
            Party? partyAfter = now is null ? null : after.PartyOf(now);
            foreach (string role in RolesFor(was, before).Union(RolesFor(now, after)).Where(role => !changedRoles.Contains(role)).Order(StringComparer.Ordinal))
            {
                Arn roleArn = Arn.Parse(role);
                yield return new(roleArn, (partyAfter ?? partyBefore)!.Who, partyBefore, partyAfter, before.Estate.FindRole(roleArn), after.Estate.FindRole(roleArn));
            }
        }
    }

    private static IEnumerable<string> RolesFor(EstatePrincipal? principal, EstateAnalysis analysis) =>
        principal is null ? [] : Candidate.RolesFor(principal, analysis.Estate).Select(role => role.Arn.ToString());

    private static Dictionary<AccessPrincipal, Party> PartiesOf(EstateRole? role, EstateAnalysis analysis) =>
        role is null ? [] : Candidate.PartiesFor(role, analysis.Estate).ToDictionary(party => party.Who);

    /// <summary>A party that only the other side brought into question. Services and outsiders are the same for both.</summary>
    private static Party? Same(Party other, EstateAnalysis analysis) => other.Who.Kind switch
    {
        AccessPrincipalKind.User or AccessPrincipalKind.Role =>
            analysis.Estate.FindPrincipal(other.Who.Name) is { } principal ? analysis.PartyOf(principal) : null,
        AccessPrincipalKind.Outsider when analysis.Estate.FindAccount(other.Who.Account!.Value) is not null => null,
        _ => other,
    };

    private bool IsChanged(EstateRole? was, EstateRole? now) =>
        was is null || now is null || !_sameAccounts
        || was.Trust.Document != now.Trust.Document
        || !was.Tags.SequenceEqual(now.Tags)
        || !SameLevels(before.Estate.FindAccount(was.Account)!.ResourceControl, after.Estate.FindAccount(was.Account)!.ResourceControl)
        || before.Estate.FindAccount(was.Account)!.Organization != after.Estate.FindAccount(was.Account)!.Organization;

    private bool IsChanged(EstatePrincipal? was, EstatePrincipal? now)
    {
        if (was is null || now is null)
        {
            return true;
        }

        EstateAccount accountBefore = before.Estate.FindAccount(was.Account)!;
        EstateAccount accountAfter = after.Estate.FindAccount(was.Account)!;
        return was.UniqueId != now.UniqueId
            || !Same(was.IdentityPolicies, now.IdentityPolicies)
            || was.PermissionsBoundary?.Document != now.PermissionsBoundary?.Document
            || !was.Tags.SequenceEqual(now.Tags)
            || (was as EstateRole)?.Trust.Document != (now as EstateRole)?.Trust.Document
            || accountBefore.Organization != accountAfter.Organization
            || !accountBefore.OrganizationPaths.SequenceEqual(accountAfter.OrganizationPaths)
            || !SameLevels(accountBefore.ServiceControl, accountAfter.ServiceControl);
    }

    private static bool SameLevels(ImmutableArray<ImmutableArray<CompiledPolicy>> left, ImmutableArray<ImmutableArray<CompiledPolicy>> right) =>
        left.Length == right.Length && left.Zip(right).All(pair => Same(pair.First, pair.Second));

    private static bool Same(IEnumerable<CompiledPolicy> left, IEnumerable<CompiledPolicy> right) =>
        left.Select(policy => policy.Document).SequenceEqual(right.Select(policy => policy.Document));
}
