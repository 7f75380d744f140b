using System.Collections.Concurrent;
using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Permissions;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis;

/// <summary>Answers who can do what in a set of accounts. Every answer is one of the decision engine.</summary>
/// <remarks>
/// A principal <i>can</i> when there are circumstances under which the engine allows its request; the answer says which circumstances
/// it takes. Safe to use from many threads; answers are kept, and the same question gives the same answer.
/// </remarks>
/// <param name="estate">The accounts.</param>
public sealed class EstateAnalysis(Estate estate)
{
    /// <summary>How many steps a chain of roles has at most, unless another number is given.</summary>
    public const int DefaultDepth = 5;

    private readonly ConcurrentDictionary<EstateRole, ImmutableArray<Access>> _direct = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<EstatePrincipal, ImmutableArray<Access>> _reached = new(ReferenceEqualityComparer.Instance);

    /// <summary>The accounts.</summary>
    public Estate Estate { get; } = estate ?? throw new ArgumentNullException(nameof(estate));

    /// <summary>Who can assume a role, directly and through chains of roles.</summary>
    /// <param name="role">The role's ARN.</param>
    /// <param name="depth">The most steps of a chain, at least 1; with 1 there are no chains. The default is <see cref="DefaultDepth"/>.</param>
    /// <exception cref="ArgumentException">The estate has no such role, or the depth is not at least 1.</exception>
    public RoleAccess WhoCanAssume(Arn role, int depth = DefaultDepth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        EstateRole found = RoleOf(role);
        return new(role, DirectTo(found), Chains.To(this, found, depth), [.. Estate.Trusts.Value.NamesOf(found).Nobody]);
    }

    /// <summary>Which roles a user or role can assume, directly and through chains of roles.</summary>
    /// <param name="principal">The principal's ARN.</param>
    /// <param name="depth">The most steps of a chain, at least 1. The default is <see cref="DefaultDepth"/>.</param>
    /// <exception cref="ArgumentException">The estate has no such principal, or the depth is not at least 1.</exception>
    public PrincipalReach WhatCanAssume(Arn principal, int depth = DefaultDepth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        EstatePrincipal found = PrincipalOf(principal);
        return new(principal, DirectFrom(found), Chains.From(this, found, depth));
    }

    /// <summary>The accounts that a role's trust policy names as a whole, and who of them really gets in that way.</summary>
    /// <param name="role">The role's ARN.</param>
    /// <exception cref="ArgumentException">The estate has no such role.</exception>
    public ImmutableArray<AccountTrust> AccountTrusts(Arn role)
    {
        EstateRole found = RoleOf(role);
        return
        [
            .. Estate.Trusts.Value.NamesOf(found).Accounts.Select(account => new AccountTrust(
                account,
                Estate.FindAccount(account) is not null,
                [.. DirectTo(found).Where(access => access.Principal is { IsOutside: false } who && who.Account == account && access.Ways.Any(way => IsBy(account, way)))])),
        ];
    }

    /// <summary>Who can do something that is not assuming a role: users, sessions of roles and root users of the estate.</summary>
    /// <param name="action">The action, as in <c>s3:GetObject</c>.</param>
    /// <param name="resource">The ARN of the resource, or <c>*</c> for actions that have none.</param>
    /// <param name="owner">The account that owns the resource.</param>
    /// <param name="resourcePolicy">The policy of the resource; null when it has none.</param>
    /// <exception cref="ArgumentException">The action assumes a role, or the resource is of another account.</exception>
    public ImmutableArray<Access> WhoCan(string action, string resource, AccountId owner, CompiledPolicy? resourcePolicy = null)
    {
        RefuseAssuming(action, nameof(WhoCanAssume));
        IEnumerable<Party> parties = Estate.Accounts.SelectMany(account => account.Users
            .Concat<EstatePrincipal>(account.Roles)
            .Select(principal => Parties.Of(principal, account))
            .Append(Parties.RootOf(account)));
        return Sorted(parties.Select(party => Find(AccessQuery.On(party, action, resource, owner, Estate.FindAccount(owner), resourcePolicy))));
    }

    /// <summary>Whether one principal can assume a role directly, and why not when it cannot.</summary>
    /// <param name="principal">The principal's ARN.</param>
    /// <param name="role">The role's ARN.</param>
    /// <exception cref="ArgumentException">The estate has no such principal or role.</exception>
    public PrincipalAnswer CanAssume(Arn principal, Arn role) => Answer(Query(PartyOf(PrincipalOf(principal)), RoleOf(role)));

    /// <summary>Whether one principal can do something that is not assuming a role, and why not when it cannot.</summary>
    /// <param name="principal">The principal's ARN.</param>
    /// <param name="action">The action, as in <c>s3:GetObject</c>.</param>
    /// <param name="resource">The ARN of the resource, or <c>*</c> for actions that have none.</param>
    /// <param name="owner">The account that owns the resource.</param>
    /// <param name="resourcePolicy">The policy of the resource; null when it has none.</param>
    /// <exception cref="ArgumentException">
    /// The estate has no such principal, the action assumes a role, or the resource is of another account.
    /// </exception>
    public PrincipalAnswer Can(Arn principal, string action, string resource, AccountId owner, CompiledPolicy? resourcePolicy = null)
    {
        RefuseAssuming(action, nameof(CanAssume));
        return Answer(AccessQuery.On(PartyOf(PrincipalOf(principal)), action, resource, owner, Estate.FindAccount(owner), resourcePolicy));
    }

    /// <summary>
    /// Who cannot assume a role directly though the trust policy and its own policies speak of it: held back by a deny, a boundary, a
    /// control policy, or a condition that nothing meets.
    /// </summary>
    /// <param name="role">The role's ARN.</param>
    /// <exception cref="ArgumentException">The estate has no such role.</exception>
    public ImmutableArray<KeptOut> WhoIsKeptOut(Arn role)
    {
        EstateRole found = RoleOf(role);
        HashSet<AccessPrincipal> inside = [.. DirectTo(found).Select(access => access.Principal)];
        return
        [
            .. Candidate.PartiesFor(found, Estate).Where(party => !inside.Contains(party.Who) && party.Who.Name != found.Arn.ToString())
                .Select(party => new KeptOut(party.Who, Query(party, found).ExplainPlain()))
                .OrderBy(kept => kept.Principal),
        ];
    }

    /// <summary>
    /// Everyone of the estate who may come into question for roles: whom their trust policies name, of whole accounts those whose own
    /// policies speak of the role, and the same for each role among them. The roles themselves are among them too.
    /// </summary>
    /// <param name="roles">The ARNs of the roles.</param>
    /// <exception cref="ArgumentException">The estate does not have one of the roles.</exception>
    public ImmutableArray<EstatePrincipal> WhoComesIntoQuestion(params IEnumerable<Arn> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        HashSet<EstatePrincipal> seen = new(roles.Select(RoleOf), ReferenceEqualityComparer.Instance);
        var open = new Queue<EstateRole>(seen.Cast<EstateRole>());
        while (open.TryDequeue(out EstateRole? role))
        {
            foreach (EstatePrincipal principal in Candidate.PartiesFor(role, Estate).Select(party => Estate.FindPrincipal(party.Who.Name)).OfType<EstatePrincipal>())
            {
                if (seen.Add(principal) && principal is EstateRole further)
                {
                    open.Enqueue(further);
                }
            }
        }

        return [.. seen.OrderBy(principal => principal.Arn.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>
    /// What sessions of a role may do, as far as its policies declare it: each action with each resource of their statements, and of
    /// those of its boundary what is allowed in the end.
    /// </summary>
    /// <remarks>
    /// A pattern is decided by a request that only it is likely to mean. What another account owns is taken as open to the role's
    /// account. Patterns of another partition are left out.
    /// </remarks>
    /// <param name="role">The role's ARN.</param>
    /// <exception cref="ArgumentException">The estate has no such role.</exception>
    public ImmutableArray<RolePermission> SessionPermissions(Arn role)
    {
        EstateRole found = RoleOf(role);
        DeclaredPermission[] own = [.. DeclaredPermission.Of(found.Policies, _ => true).Distinct()];
        IEnumerable<DeclaredPermission> limits = DeclaredPermission.Of(found.PermissionsBoundary is { } boundary ? [boundary] : [], _ => true);
        return
        [
            .. own.Select(declared => PermissionOf(found, declared)).OfType<RolePermission>(),
            .. limits.Distinct().Except(own).Select(declared => PermissionOf(found, declared)).OfType<RolePermission>().Where(permission => permission.IsAllowed),
        ];
    }

    /// <summary>Who can assume a role directly, by kind and name.</summary>
    internal ImmutableArray<Access> DirectTo(EstateRole role) => _direct.GetOrAdd(
        role, static (each, self) => Sorted(Candidate.PartiesFor(each, self.Estate).Select(party => self.Find(self.Query(party, each)))), this);

    /// <summary>Which roles a principal can assume directly, by ARN.</summary>
    internal ImmutableArray<Access> DirectFrom(EstatePrincipal principal) => _reached.GetOrAdd(
        principal, static (each, self) => [.. Candidate.RolesFor(each, self.Estate).Select(role => self.Between(each, role)).OfType<Access>()], this);

    /// <summary>The access of one principal to one role; null when there is none.</summary>
    internal Access? Between(EstatePrincipal principal, EstateRole role) => Find(Query(PartyOf(principal), role));

    internal Party PartyOf(EstatePrincipal principal) => Parties.Of(principal, Estate.FindAccount(principal.Account)!);

    internal AccessQuery Query(Party party, EstateRole role) => AccessQuery.Assume(party, role, Estate.FindAccount(role.Account)!);

    internal bool IsInside(string account) => AccountId.TryParse(account).TryGetValue(out AccountId id) && Estate.FindAccount(id) is not null;

    private RolePermission? PermissionOf(EstateRole role, DeclaredPermission declared) => PermissionQueries.Of(this, role, declared) is { } query
        ? new(
            declared.Action.Text,
            declared.Resource.Text,
            PermissionQueries.WithoutOther(query.Decide(Circumstance.Plain)),
            [.. (Find(query)?.Ways ?? []).Select(way => way with { Decision = PermissionQueries.WithoutOther(way.Decision) })])
        : null;

    private Access? Find(AccessQuery query) => WaySearch.Find(query, IsInside);

    private static ImmutableArray<Access> Sorted(IEnumerable<Access?> found) => [.. found.OfType<Access>().OrderBy(access => access.Principal)];

    private PrincipalAnswer Answer(AccessQuery query) => new(Find(query), query.ExplainPlain());

    private static void RefuseAssuming(string action, string ask)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        if (action.StartsWith(Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"`{action}` is decided by a role's trust policy: ask `{ask}`", nameof(action));
        }
    }

    private EstatePrincipal PrincipalOf(Arn principal) => Estate.FindPrincipal(principal)
        ?? throw new ArgumentException($"the principal `{principal}` is not in the estate: give the ARN of one of its users or roles", nameof(principal));

    private EstateRole RoleOf(Arn role) => Estate.FindRole(role)
        ?? throw new ArgumentException($"the role `{role}` is not in the estate: give the ARN of one of its roles", nameof(role));

    private static bool IsBy(AccountId account, AccessWay way) =>
        way.Decision.ResourceStatement?.Statement.Principal is { } element
        && element.Principals.Any(principal => principal.Kind == PrincipalKind.Aws
            && (principal.Value == account.ToString() || (Arn.TryParse(principal.Value).TryGetValue(out Arn arn) && arn.Resource == "root" && arn.Account == account.ToString())));
}
