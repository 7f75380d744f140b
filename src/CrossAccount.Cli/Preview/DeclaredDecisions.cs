using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Preview;

/// <summary>What the settings of a delegation declare about principals: of groups the users that are in them.</summary>
internal sealed class DeclaredDecisions
{
    private const string Allowed = "allowed";
    private const string Denied = "denied";

    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    public DeclaredDecisions(LoadedEstate loaded, DelegationSettings delegation)
    {
        foreach (string name in delegation.Accounts)
        {
            Add(delegation.Allow.Concat(delegation.Expect.Allowed), Allowed);

            // Who is in both is kept out: a deny counts more.
            Add(delegation.Deny.Concat(delegation.Expect.Denied), Denied);

            void Add(IEnumerable<Grantee> grantees, string decision)
            {
                foreach (string arn in grantees.SelectMany(grantee => DeclaredPrincipals.Meant(loaded.Estate, loaded.Stack!.Settings.AllTrusted[name].Id, grantee)))
                {
                    _declared[arn] = decision;
                }
            }
        }
    }

    /// <summary>The ARNs of those who are declared.</summary>
    public IEnumerable<string> Named => _declared.Keys.Order(StringComparer.Ordinal);

    /// <summary><c>allowed</c> or <c>denied</c>; null for someone of whom the settings do not speak.</summary>
    /// <remarks>Only the trust, which is the settings', names services, providers and those of accounts that nobody knows.</remarks>
    public string? Of(AccessPrincipal principal) => _declared.GetValueOrDefault(principal.Name)
        ?? (principal.Kind is AccessPrincipalKind.Service or AccessPrincipalKind.Federated or AccessPrincipalKind.Outsider ? Allowed : null);
}
