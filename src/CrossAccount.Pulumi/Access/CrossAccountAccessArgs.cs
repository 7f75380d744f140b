using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Access;

/// <summary>Which identities of the trusted account are allowed, and which denied, to assume which roles.</summary>
public sealed class CrossAccountAccessArgs
{
    /// <summary>The trusted account, which owns the identities.</summary>
    public required AwsAccount Account { get; set; }

    /// <summary>
    /// The roles. Several roles share one policy on each identity: AWS counts the inline policies of a role together, 10,240
    /// characters at most.
    /// </summary>
    public required IList<Arn> Roles { get; set; }

    /// <summary>
    /// What the names of the inline policies end with, after <c>allow-assume-</c> or <c>deny-assume-</c>. The default is the name
    /// and account of the role, as in <c>UpdateData-in-999999999999</c>; several roles need a name.
    /// </summary>
    public string? PolicyName { get; set; }

    /// <summary>The identities that are allowed to assume the roles.</summary>
    public IList<Grantee> Allow { get; set; } = [];

    /// <summary>
    /// The identities that are denied to assume the roles, whatever else they may do. Needed only for those whom another policy
    /// allows it, such as PowerUserAccess.
    /// </summary>
    public IList<Grantee> Deny { get; set; } = [];

    /// <summary>The MFA that is asked of those who are allowed; null, the default, for none. Roles can never show it.</summary>
    /// <remarks>
    /// Another policy that allows the same without MFA, as PowerUserAccess does, makes it moot; what the trust policy asks for nobody
    /// gets around.
    /// </remarks>
    public MfaRequirement? Mfa { get; set; }

    /// <summary>Whether those who are allowed may also pass session tags, which a trust policy may ask for. The default is false.</summary>
    public bool PassSessionTags { get; set; }

    /// <summary>Whether those who are allowed may also set a source identity, which a trust policy may ask for. The default is false.</summary>
    public bool SetSourceIdentity { get; set; }

    /// <summary>Whether every resource is protected from being deleted. The default is false.</summary>
    public bool Protect { get; set; }

    /// <summary>Whether every resource stays in AWS when it leaves the program. The default is false.</summary>
    public bool RetainOnDelete { get; set; }

    internal Retention Retention => new(Protect, RetainOnDelete);
}
