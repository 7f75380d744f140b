using System.Collections.Immutable;

namespace CrossAccount.Benchmarks.Org;

/// <summary>Principals and the roles that all of them try to assume, made from a seed.</summary>
/// <param name="Principals">The principals.</param>
/// <param name="Roles">The roles, none of them in the account of a principal.</param>
internal sealed record Organization(ImmutableArray<OrgPrincipal> Principals, ImmutableArray<OrgRole> Roles)
{
    public static Organization Generate(int seed, int principals, int roles)
    {
        var forRoles = new RoleGenerator(new Random(seed));
        OrgRole[] made = [.. Enumerable.Range(0, roles).Select(forRoles.Next)];
        var forPrincipals = new PrincipalGenerator(new Random(seed + 1), made);
        return new([.. Enumerable.Range(0, principals).Select(forPrincipals.Next)], [.. made]);
    }
}
