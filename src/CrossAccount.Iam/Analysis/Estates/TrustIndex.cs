using System.Collections.Frozen;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>The roles of an estate by whom they trust.</summary>
internal sealed class TrustIndex
{
    private readonly FrozenDictionary<string, TrustedNames> _names;
    private readonly Dictionary<EstatePrincipal, List<EstateRole>> _byPrincipal = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AccountId, List<EstateRole>> _byAccount = [];
    private readonly List<EstateRole> _byEveryone = [];

    public TrustIndex(Estate estate)
    {
        _names = estate.Roles.ToFrozenDictionary(role => role.Arn.ToString(), role => TrustedNames.Of(role, estate), StringComparer.Ordinal);
        foreach (EstateRole role in estate.Roles)
        {
            TrustedNames names = NamesOf(role);
            foreach (EstatePrincipal principal in names.Principals)
            {
                Add(_byPrincipal, principal, role);
            }

            foreach (AccountId account in names.Accounts)
            {
                Add(_byAccount, account, role);
            }

            if (names.Everyone)
            {
                _byEveryone.Add(role);
            }
        }
    }

    public TrustedNames NamesOf(EstateRole role) => _names[role.Arn.ToString()];

    /// <summary>The roles whose trust policies name a principal, its account or everyone; by ARN.</summary>
    public IEnumerable<EstateRole> MayTrust(EstatePrincipal principal) =>
        _byPrincipal.GetValueOrDefault(principal, [])
            .Concat(_byAccount.GetValueOrDefault(principal.Account, []))
            .Concat(_byEveryone)
            .Distinct<EstateRole>(ReferenceEqualityComparer.Instance)
            .OrderBy(role => role.Arn.ToString(), StringComparer.Ordinal);

    private static void Add<TKey>(Dictionary<TKey, List<EstateRole>> index, TKey key, EstateRole role)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<EstateRole>? roles))
        {
            index.Add(key, roles = []);
        }

        roles.Add(role);
    }
}
