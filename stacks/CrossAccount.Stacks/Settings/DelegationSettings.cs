using System.Collections.Immutable;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Stacks.Settings;

/// <summary>One delegation: its role, who may assume it, and who of the trusted account is allowed and denied.</summary>
public sealed record DelegationSettings
{
    /// <summary>The delegation's key, and the logical name of its component.</summary>
    public required string Name { get; init; }

    public required RoleSettings Role { get; init; }

    /// <summary>The trust grants; never empty: the whole trusted account is the default.</summary>
    public required ImmutableArray<TrustGrant> Trust { get; init; }

    public ImmutableArray<Grantee> Allow { get; init; } = [];

    public ImmutableArray<Grantee> Deny { get; init; } = [];

    public ExpectationSettings Expect { get; init; } = ExpectationSettings.None;

    /// <summary>Whether some of the trust asks for an external ID.</summary>
    public bool AsksForExternalId => Trust.Any(grant => grant is ThirdPartyTrust);

    internal CrossAccountDelegationArgs ToArgs(AwsAccount trusting, AwsAccount trusted, AccessPolicyLayout layout)
    {
        bool ownPolicies = layout == AccessPolicyLayout.PerDelegation;
        return new()
        {
            Trusting = trusting,
            Trusted = trusted,
            RoleName = Role.Name,
            Path = Role.Path,
            Description = Role.Description,
            Tags = Role.Tags.ToDictionary(),
            MaxSessionDuration = Role.MaxSessionDuration,
            PermissionsBoundary = Role.PermissionsBoundary is { } boundary ? (Input<string>)boundary.ToString() : null,
            Policies = Role.Policies,
            AttachedPolicyArns = [.. Role.AttachedPolicies.Select(arn => arn.ToString())],
            InlinePolicies = Role.InlinePolicies,
            Trust = [.. Trust],
            Allow = ownPolicies ? [.. Allow] : [],
            Deny = ownPolicies ? [.. Deny] : [],
        };
    }
}
