using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts whom an identity provider of the role's own account vouches for.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html">Identity providers and federation</see>.</remarks>
public abstract record FederatedTrust : CallerTrust
{
    private protected FederatedTrust(Arn provider) => Provider = provider;

    /// <summary>The provider's ARN.</summary>
    public Arn Provider { get; init; }

    /// <summary>The kind of resource that the provider is.</summary>
    private protected abstract string ProviderKind { get; }

    internal sealed override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Federated(Provider.ToString())];

    /// <summary>What about the grant can never work for a role of an account, as sentences.</summary>
    /// <param name="account">The account of the role.</param>
    public IEnumerable<string> FindProblems(AccountId account) => Provider.TryGetAccount(out AccountId owner) && owner != account
        ? [$"`{Provider}` is a provider of account `{owner}`, but a role can only trust providers of its own account `{account}`"]
        : [];

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        bool valid = IamResource.TryParse(Provider).TryGetValue(out IamResource parts) && parts.Kind == ProviderKind;
        if (!valid)
        {
            yield return $"`{Provider}` is not the ARN of a provider of this kind, but must read as in `arn:{partition}:iam::999999999999:{ProviderKind}/name`";
        }
        else if (parts.Partition != partition)
        {
            yield return $"`{Provider}` is in partition `{parts.Partition}` and the role in `{partition}`, but trust never crosses partitions";
        }
    }
}
