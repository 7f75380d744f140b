using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Estates;

/// <summary>Whom the stack's program allows to assume a role: of groups the users that are in them.</summary>
/// <param name="Grantees">The identities as the settings name them, with their accounts.</param>
/// <param name="Arns">The users and roles that they mean.</param>
internal sealed record DeclaredPrincipals(IReadOnlyList<string> Grantees, IReadOnlySet<string> Arns)
{
    /// <summary>The principals of a role; null when no stack makes the role, or its settings leave it to the trusted side.</summary>
    public static DeclaredPrincipals? Of(LoadedEstate loaded, Arn role)
    {
        string? delegation = loaded.Stack?.Roles.FirstOrDefault(made => made.Value == role.ToString()).Key;
        if (delegation is null)
        {
            return null;
        }

        StackSettings settings = loaded.Stack!.Settings;
        DelegationSettings declared = settings.Delegations.Single(each => each.Name == delegation);
        if (declared.Allow.IsEmpty)
        {
            return null;
        }

        (AccountId Account, Grantee Grantee)[] grantees =
            [.. declared.Accounts.SelectMany(name => declared.Allow.Select(grantee => (settings.AllTrusted[name].Id, grantee)))];
        return new(
            [.. grantees.Select(each => $"{each.Grantee} of {each.Account}")],
            grantees.SelectMany(each => Meant(loaded.Estate, each.Account, each.Grantee)).ToHashSet(StringComparer.Ordinal));
    }

    public bool Has(AccessPrincipal principal) => Arns.Contains(principal.Name);

    /// <summary>The ARNs of the users and roles that an identity of an account means; none where the estate does not have it.</summary>
    public static IEnumerable<string> Meant(Estate estate, AccountId id, Grantee grantee)
    {
        EstateAccount? account = estate.FindAccount(id);
        IEnumerable<EstatePrincipal> found = grantee.Kind switch
        {
            GranteeKind.Role => account?.Roles.Where(role => IsNamed(role.Name)) ?? [],
            GranteeKind.User => account?.Users.Where(user => IsNamed(user.Name)) ?? [],
            _ => account?.Users.Where(user => user.Groups.Any(group => IsNamed(group.Name.ToString()))) ?? [],
        };
        return found.Select(principal => principal.Arn.ToString());

        bool IsNamed(string name) => string.Equals(name, grantee.Name, StringComparison.OrdinalIgnoreCase);
    }
}
