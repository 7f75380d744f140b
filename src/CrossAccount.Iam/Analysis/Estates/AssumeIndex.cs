using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>The principals of an account by the roles that their identity policies may allow to assume.</summary>
/// <remarks>A managed policy is looked at once for all who have it.</remarks>
internal sealed class AssumeIndex
{
    private readonly Dictionary<string, List<EstatePrincipal>> _byRole = new(StringComparer.Ordinal);
    private readonly List<(PolicyReach Reach, List<EstatePrincipal> Holders)> _byPattern = [];
    private readonly Dictionary<CompiledPolicy, PolicyReach> _reaches = new(ReferenceEqualityComparer.Instance);

    public AssumeIndex(EstateAccount account)
    {
        Dictionary<PolicyReach, List<EstatePrincipal>> holders = [];
        foreach (EstatePrincipal principal in account.Users.Concat<EstatePrincipal>(account.Roles))
        {
            foreach (CompiledPolicy policy in principal.IdentityPolicies)
            {
                Add(principal, ReachOf(policy), holders);
            }
        }
    }

    /// <summary>Everyone who has an allow statement that may be about the role; some of them twice.</summary>
    public IEnumerable<EstatePrincipal> MayAssume(EstateRole role)
    {
        AccessRequest request = RoleRequests.Of(role);
        return _byRole.GetValueOrDefault(role.Arn.ToString(), [])
            .Concat(_byPattern.Where(entry => entry.Reach.MayReach(request)).SelectMany(entry => entry.Holders));
    }

    /// <summary>Whether one principal has such a statement.</summary>
    public bool MayAssume(EstatePrincipal principal, EstateRole role)
    {
        AccessRequest request = RoleRequests.Of(role);
        string arn = role.Arn.ToString();
        return principal.IdentityPolicies.Select(policy => _reaches[policy]).Any(reach => reach.Roles.Contains(arn) || reach.MayReach(request));
    }

    private void Add(EstatePrincipal principal, PolicyReach reach, Dictionary<PolicyReach, List<EstatePrincipal>> holders)
    {
        foreach (string role in reach.Roles)
        {
            if (!_byRole.TryGetValue(role, out List<EstatePrincipal>? named))
            {
                _byRole.Add(role, named = []);
            }

            named.Add(principal);
        }

        if (!reach.HasPatterns)
        {
            return;
        }

        if (!holders.TryGetValue(reach, out List<EstatePrincipal>? sharing))
        {
            holders.Add(reach, sharing = []);
            _byPattern.Add((reach, sharing));
        }

        sharing.Add(principal);
    }

    private PolicyReach ReachOf(CompiledPolicy policy)
    {
        if (!_reaches.TryGetValue(policy, out PolicyReach? reach))
        {
            _reaches.Add(policy, reach = new PolicyReach(policy));
        }

        return reach;
    }
}
