using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
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

    /// <summary>Whom the trust policy keeps out, whatever the grants say.</summary>
    public ImmutableArray<TrustDenial> TrustDeny { get; init; } = [];

    /// <summary>The names of the trusted accounts that have the identities of <see cref="Allow"/> and <see cref="Deny"/>.</summary>
    public ImmutableArray<string> Accounts { get; init; } = [StackSettings.MainAccount];

    public ImmutableArray<Grantee> Allow { get; init; } = [];

    public ImmutableArray<Grantee> Deny { get; init; } = [];

    /// <summary>The MFA that the trusted side asks of those who are allowed.</summary>
    public MfaRequirement? AllowMfa { get; init; }

    /// <summary>The bucket that the role may use.</summary>
    public BucketGrant? Bucket { get; init; }

    public bool Protect { get; init; }

    public bool RetainOnDelete { get; init; }

    public ExpectationSettings Expect { get; init; } = ExpectationSettings.None;

    /// <summary>Whether some of the trust asks for an external ID.</summary>
    public bool AsksForExternalId => Trust.Any(grant => grant is AwsPrincipalTrust { ExternalId: not null });

    /// <summary>Whether those who are allowed may pass session tags, which some of the trust asks for.</summary>
    internal bool PassesSessionTags => Trust.OfType<CallerTrust>().Any(grant => !grant.SessionTags.IsEmpty);

    /// <summary>Whether those who are allowed may set a source identity, which some of the trust asks for.</summary>
    internal bool SetsSourceIdentity => Trust.OfType<CallerTrust>().Any(grant => !grant.SourceIdentities.IsEmpty);

    /// <summary>The ARN of the role, which is known before there is one.</summary>
    internal Arn RoleArn(AccountSettings trusting) => Arn.Role(trusting.Partition, trusting.Id, Role.Path, Role.Name);

    /// <param name="trusting">The trusting account.</param>
    /// <param name="trusted">The trusted accounts by name.</param>
    /// <param name="layout">Whether the delegation has policies of the trusted side of its own.</param>
    internal CrossAccountDelegationArgs ToArgs(AwsAccount trusting, IReadOnlyDictionary<string, AwsAccount> trusted, AccessPolicyLayout layout)
    {
        bool ownPolicies = layout == AccessPolicyLayout.PerDelegation;
        bool main = Accounts.Contains(StackSettings.MainAccount);
        TrustedAccountArgs Other(string account) => new()
        {
            Account = trusted[account],
            Allow = ownPolicies ? [.. Allow] : [],
            Deny = ownPolicies ? [.. Deny] : [],
        };
        return new()
        {
            Trusting = trusting,
            Trusted = main ? trusted[StackSettings.MainAccount] : null,
            AlsoTrusted = [.. Accounts.Where(account => account != StackSettings.MainAccount).Select(Other)],
            RoleName = Role.Name,
            Path = Role.Path,
            Description = Role.Description,
            Tags = Role.Tags.ToDictionary(),
            MaxSessionDuration = Role.MaxSessionDuration,
            PermissionsBoundary = Role.PermissionsBoundary is { } boundary ? (Input<string>)boundary.ToString() : null,
            BoundaryPolicy = Role.BoundaryPolicy,
            Policies = Role.Policies,
            AttachedPolicyArns = [.. Role.AttachedPolicies.Select(arn => arn.ToString())],
            InlinePolicies = Role.InlinePolicies,
            Trust = [.. Trust],
            TrustDeny = [.. TrustDeny],
            Allow = main && ownPolicies ? [.. Allow] : [],
            AllowMfa = AllowMfa,
            Deny = main && ownPolicies ? [.. Deny] : [],
            Bucket = Bucket,
            Exclusive = Role.Exclusive,
            Protect = Protect,
            RetainOnDelete = RetainOnDelete,
        };
    }
}
