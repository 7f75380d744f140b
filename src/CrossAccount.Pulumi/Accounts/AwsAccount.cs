using CrossAccount.Iam.Arns;
using Pulumi;

namespace CrossAccount.Pulumi.Accounts;

/// <summary>An AWS account that resources are created in: its ID, its partition, and the provider that reaches it.</summary>
/// <remarks>
/// Components give this provider to each of their children explicitly. Two <c>aws</c> providers in one <c>Providers</c> list would
/// collapse to the last one, silently.
/// </remarks>
public sealed class AwsAccount
{
    /// <summary>Describes an account whose provider the program has already made.</summary>
    /// <param name="id">The account's ID.</param>
    /// <param name="provider">
    /// The provider. Give it <c>AllowedAccountIds</c> with this ID, so that credentials of another account are refused;
    /// <see cref="AwsAccountProvider.Connect"/> does.
    /// </param>
    /// <param name="partition">The account's partition. The default is <c>aws</c>.</param>
    public AwsAccount(AccountId id, ProviderResource provider, Partition partition = default)
    {
        ArgumentNullException.ThrowIfNull(provider);
        Id = id;
        Provider = provider;
        Partition = partition;
    }

    /// <summary>The account's ID.</summary>
    public AccountId Id { get; }

    /// <summary>The provider that reaches the account.</summary>
    public ProviderResource Provider { get; }

    /// <summary>The account's partition.</summary>
    public Partition Partition { get; }

    /// <summary>The account's quotas. The default is AWS's own.</summary>
    public AwsAccountQuotas Quotas { get; init; } = AwsAccountQuotas.Default;

    /// <summary>The tags that the provider gives every resource, beside its own; empty when they are not known here.</summary>
    internal InputMap<string> DefaultTags { get; init; } = [];

    /// <summary>The account's ID, for people.</summary>
    public override string ToString() => Id.ToString();
}
