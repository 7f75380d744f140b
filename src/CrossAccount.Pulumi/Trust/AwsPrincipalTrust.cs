using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts principals of AWS accounts, who call <c>sts:AssumeRole</c> with credentials of their own.</summary>
public abstract record AwsPrincipalTrust : CallerTrust
{
    private protected AwsPrincipalTrust()
    {
    }

    /// <summary>The MFA that is asked for; null, the default, for none. Only users can meet it: sessions of roles carry no MFA.</summary>
    public MfaRequirement? Mfa { get; init; }

    /// <summary>
    /// The external ID that has to be sent; null, the default, for none. It goes together with every other condition. A third party
    /// always has one.
    /// </summary>
    public ExternalIdSource? ExternalId { get; init; }

    /// <summary>The one account that the grant is about; null when there are several, or any.</summary>
    internal virtual AccountId? OneAccount => null;

    internal sealed override ImmutableArray<Condition> OwnConditions(Partition partition) => [.. Narrowing(partition), .. Mfa?.Conditions ?? []];

    /// <summary>The conditions that make the grant its kind.</summary>
    internal virtual ImmutableArray<Condition> Narrowing(Partition partition) => [];

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        if (ExternalId is { IsGenerated: true } && OneAccount is null)
        {
            yield return "an external ID is generated for one account, but the grant is about several: give its values, or write a grant for each account";
        }
    }
}
