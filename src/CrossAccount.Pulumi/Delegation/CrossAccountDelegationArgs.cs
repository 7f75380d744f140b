using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
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

    /// <summary>
    /// Who may assume the role. Null, the default, is the whole trusted account, whose own policies then say who of it. An empty list
    /// is nobody, which is refused.
    /// </summary>
    public IList<TrustGrant>? Trust { get; set; }

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

    internal CrossAccountRoleArgs ToRoleArgs() => new()
    {
        Account = Trusting,
        Name = RoleName,
        Path = Path,
        Description = Description,
        Tags = Tags,
        MaxSessionDuration = MaxSessionDuration,
        PermissionsBoundary = PermissionsBoundary,
        Trust = Trust ?? (Trusted is null ? [] : [TrustGrant.Account(Trusted.Id)]),
        Policies = Policies,
        AttachedPolicyArns = AttachedPolicyArns,
        InlinePolicies = InlinePolicies,
    };
}
