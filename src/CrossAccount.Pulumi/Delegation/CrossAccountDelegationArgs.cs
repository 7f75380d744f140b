using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Pulumi.Delegation;

/// <summary>One delegation, both halves: a role of the trusting account, and who of the trusted account may assume it.</summary>
public sealed class CrossAccountDelegationArgs
{
    /// <summary>The trusting account, which owns the role.</summary>
    public required AwsAccount Trusting { get; set; }

    /// <summary>The trusted account, which owns the people and programs; null when it is a third party's, out of reach.</summary>
    public AwsAccount? Trusted { get; set; }

    /// <summary>The role's name.</summary>
    public required RoleName RoleName { get; set; }

    /// <inheritdoc cref="CrossAccountRoleArgs.Path"/>
    public IamPath Path { get; set; } = IamPath.Root;

    /// <inheritdoc cref="CrossAccountRoleArgs.Description"/>
    public string? Description { get; set; }

    /// <inheritdoc cref="CrossAccountRoleArgs.Tags"/>
    public InputMap<string> Tags { get; set; } = [];

    /// <inheritdoc cref="CrossAccountRoleArgs.MaxSessionDuration"/>
    public SessionDuration MaxSessionDuration { get; set; } = SessionDuration.OneHour;

    /// <inheritdoc cref="CrossAccountRoleArgs.PermissionsBoundary"/>
    public Input<string>? PermissionsBoundary { get; set; }

    /// <inheritdoc cref="CrossAccountRoleArgs.BoundaryPolicy"/>
    public NamedPolicy? BoundaryPolicy { get; set; }

    /// <summary>
    /// Who may assume the role. Null, the default, is the whole trusted account (each of them, when there are several), whose own
    /// policies then say who of it. An empty list is nobody, which is refused.
    /// </summary>
    public IList<TrustGrant>? Trust { get; set; }

    /// <inheritdoc cref="CrossAccountRoleArgs.TrustDeny"/>
    public IList<TrustDenial> TrustDeny { get; set; } = [];

    /// <inheritdoc cref="CrossAccountRoleArgs.Policies"/>
    public IDictionary<string, PolicyDocument> Policies { get; set; } = new Dictionary<string, PolicyDocument>();

    /// <inheritdoc cref="CrossAccountRoleArgs.AttachedPolicyArns"/>
    public IList<string> AttachedPolicyArns { get; set; } = [];

    /// <inheritdoc cref="CrossAccountRoleArgs.InlinePolicies"/>
    public IDictionary<string, PolicyDocument> InlinePolicies { get; set; } = new Dictionary<string, PolicyDocument>();

    /// <inheritdoc cref="CrossAccountAccessArgs.Allow"/>
    public IList<Grantee> Allow { get; set; } = [];

    /// <inheritdoc cref="CrossAccountAccessArgs.Deny"/>
    public IList<Grantee> Deny { get; set; } = [];

    /// <summary>More trusted accounts, each with those of it who are allowed and denied. The default is none.</summary>
    public IList<TrustedAccountArgs> AlsoTrusted { get; set; } = [];

    /// <inheritdoc cref="CrossAccountAccessArgs.Mfa"/>
    public MfaRequirement? AllowMfa { get; set; }

    /// <summary>A bucket of the trusting account that the role may use, with a managed policy for it. The default is none.</summary>
    public BucketGrant? Bucket { get; set; }

    /// <inheritdoc cref="CrossAccountRoleArgs.Exclusive"/>
    public ExclusiveOwnership Exclusive { get; set; }

    /// <summary>Whether every resource of both halves is protected from being deleted. The default is false.</summary>
    /// <remarks><see href="https://www.pulumi.com/docs/iac/concepts/options/protect/">protect</see>.</remarks>
    public bool Protect { get; set; }

    /// <summary>Whether every resource of both halves stays in AWS when it leaves the program. The default is false.</summary>
    /// <remarks><see href="https://www.pulumi.com/docs/iac/concepts/options/retainondelete/">retainOnDelete</see>.</remarks>
    public bool RetainOnDelete { get; set; }

    /// <summary>All trusted accounts, each with those of it who are allowed and denied.</summary>
    internal IEnumerable<TrustedAccountArgs> AllTrusted =>
        Trusted is null ? AlsoTrusted : AlsoTrusted.Prepend(new() { Account = Trusted, Allow = Allow, Deny = Deny });

    internal CrossAccountRoleArgs ToRoleArgs() => new()
    {
        Account = Trusting,
        Name = RoleName,
        Path = Path,
        Description = Description,
        Tags = Tags,
        MaxSessionDuration = MaxSessionDuration,
        PermissionsBoundary = PermissionsBoundary,
        BoundaryPolicy = BoundaryPolicy,
        Trust = Trust ?? [.. AllTrusted.Select(trusted => TrustGrant.Account(trusted.Account.Id))],
        TrustDeny = TrustDeny,
        Policies = Bucket is null
            ? Policies
            : new Dictionary<string, PolicyDocument>(Policies)
            {
                [BucketAccessPolicy.NameFor(Bucket.Name, Bucket.Access)] = BucketAccessPolicy.For(Trusting.Partition, Bucket.Name, Bucket.Access),
            },
        AttachedPolicyArns = AttachedPolicyArns,
        InlinePolicies = InlinePolicies,
        Exclusive = Exclusive,
        Protect = Protect,
        RetainOnDelete = RetainOnDelete,
    };
}
