using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Trust;
using Pulumi;

namespace CrossAccount.Pulumi.Role;

/// <summary>What a role of the trusting account is: its name, who may assume it, and what it may then do.</summary>
public sealed class CrossAccountRoleArgs
{
    /// <summary>The trusting account, which owns the role.</summary>
    public required AwsAccount Account { get; set; }

    /// <summary>The role's name.</summary>
    public required RoleName Name { get; set; }

    /// <summary>The role's path. The default is <c>/</c>.</summary>
    public IamPath Path { get; set; } = IamPath.Root;

    /// <summary>At most 1,000 characters of Latin-1. The default is none.</summary>
    public string? Description { get; set; }

    /// <summary>The role's tags.</summary>
    public InputMap<string> Tags { get; set; } = [];

    /// <summary>How long a session may last. The default is one hour, which is also all that role chaining gives.</summary>
    public SessionDuration MaxSessionDuration { get; set; } = SessionDuration.OneHour;

    /// <summary>The ARN of the managed policy that limits what the role's policies can grant. The default is none.</summary>
    public Input<string>? PermissionsBoundary { get; set; }

    /// <summary>
    /// A permissions boundary to create with the role, in place of <see cref="PermissionsBoundary"/>, which names one that exists. The
    /// default is none.
    /// </summary>
    public NamedPolicy? BoundaryPolicy { get; set; }

    /// <summary>Who may assume the role: at least one grant.</summary>
    public IList<TrustGrant> Trust { get; set; } = [];

    /// <summary>Who may not assume the role, whatever the grants say. The default is nobody.</summary>
    public IList<TrustDenial> TrustDeny { get; set; } = [];

    /// <summary>Customer managed policies to create and attach, by name.</summary>
    public IDictionary<string, PolicyDocument> Policies { get; set; } = new Dictionary<string, PolicyDocument>();

    /// <summary>The ARNs of managed policies to attach that exist already, AWS's or the account's own.</summary>
    public IList<string> AttachedPolicyArns { get; set; } = [];

    /// <summary>Policies to put into the role itself, by name.</summary>
    public IDictionary<string, PolicyDocument> InlinePolicies { get; set; } = new Dictionary<string, PolicyDocument>();

    /// <summary>
    /// What of the role nobody else may add to: the next update removes what others attached or put into it. The default is nothing.
    /// </summary>
    public ExclusiveOwnership Exclusive { get; set; }

    /// <summary>Whether every resource is protected from being deleted. The default is false.</summary>
    /// <remarks><see href="https://www.pulumi.com/docs/iac/concepts/options/protect/">protect</see>.</remarks>
    public bool Protect { get; set; }

    /// <summary>Whether every resource stays in AWS when it leaves the program. The default is false.</summary>
    /// <remarks><see href="https://www.pulumi.com/docs/iac/concepts/options/retainondelete/">retainOnDelete</see>.</remarks>
    public bool RetainOnDelete { get; set; }

    internal Retention Retention => new(Protect, RetainOnDelete);
}
