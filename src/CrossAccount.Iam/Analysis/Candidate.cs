using CrossAccount.Iam.Analysis.Circumstances;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis;

/// <summary>
/// Who may come into question, so that not every principal is asked about every role: whom the trust policy names, and of a whole
/// account those whose own policies speak of the role.
/// </summary>
internal static class Candidate
{
    public static IEnumerable<Party> PartiesFor(EstateRole role, Estate estate)
    {
        TrustedNames names = estate.Trusts.Value.NamesOf(role);
        Partition partition = role.Arn.Partition;
        return Principals(role, names, estate).Select(principal => Parties.Of(principal, estate.FindAccount(principal.Account)!))
            .Concat(names.Services.Select(service => Parties.Service(service, partition)))
            .Concat(names.Providers.Select(provider => Parties.Federated(provider, partition)))
            .Concat(names.Accounts.Where(account => estate.FindAccount(account) is null).Select(account => Parties.OutsideAccount(account, partition)))
            .Concat(names.Outsiders.Select(Parties.Outsider).OfType<Party>())
            .Concat(names.Everyone ? [Parties.Everyone(partition)] : []);
    }

    public static IEnumerable<EstateRole> RolesFor(EstatePrincipal principal, Estate estate) => estate.Trusts.Value.MayTrust(principal)
        .Where(role => IsDirect(principal, role, estate.Trusts.Value.NamesOf(role)) || estate.Identities[principal.Account].Value.MayAssume(principal, role));

    private static IEnumerable<EstatePrincipal> Principals(EstateRole role, TrustedNames names, Estate estate)
    {
        IEnumerable<AccountId> accounts = names.Everyone
            ? estate.Accounts.Select(account => account.Id)
            : names.Accounts.Where(account => estate.FindAccount(account) is not null);
        EstateAccount own = estate.FindAccount(role.Account)!;
        return accounts.SelectMany(account => estate.Identities[account].Value.MayAssume(role))
            .Concat(names.Principals)
            .Concat(names.Everyone ? own.Users.Concat<EstatePrincipal>(own.Roles) : [])
            .Distinct<EstatePrincipal>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Within an account a trust policy that names a principal, or everyone, needs no policy on the other side.</summary>
    private static bool IsDirect(EstatePrincipal principal, EstateRole role, TrustedNames names) =>
        names.Principals.Contains(principal) || (names.Everyone && principal.Account == role.Account);
}
