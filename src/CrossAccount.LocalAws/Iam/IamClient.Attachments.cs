using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam;

/// <content>Managed policies attached to roles, users and groups.</content>
public sealed partial class IamClient
{
    /// <summary>Attaches a managed policy to a role.</summary>
    public AwsResult<Done> AttachRolePolicy(AttachmentRequest request) => Attach(IdentityKind.Role, request);

    /// <summary>Detaches a managed policy from a role.</summary>
    public AwsResult<Done> DetachRolePolicy(AttachmentRequest request) => Detach(IdentityKind.Role, request);

    /// <summary>Lists the managed policies attached to a role, in the order in which they were attached.</summary>
    /// <param name="roleName">The role's name.</param>
    public AwsResult<ImmutableArray<AttachedPolicy>> ListAttachedRolePolicies(string roleName) => ListAttached(IdentityKind.Role, roleName);

    /// <summary>Attaches a managed policy to a user.</summary>
    public AwsResult<Done> AttachUserPolicy(AttachmentRequest request) => Attach(IdentityKind.User, request);

    /// <summary>Detaches a managed policy from a user.</summary>
    public AwsResult<Done> DetachUserPolicy(AttachmentRequest request) => Detach(IdentityKind.User, request);

    /// <summary>Lists the managed policies attached to a user, in the order in which they were attached.</summary>
    /// <param name="userName">The user's name.</param>
    public AwsResult<ImmutableArray<AttachedPolicy>> ListAttachedUserPolicies(string userName) => ListAttached(IdentityKind.User, userName);

    /// <summary>Attaches a managed policy to a group.</summary>
    public AwsResult<Done> AttachGroupPolicy(AttachmentRequest request) => Attach(IdentityKind.Group, request);

    /// <summary>Detaches a managed policy from a group.</summary>
    public AwsResult<Done> DetachGroupPolicy(AttachmentRequest request) => Detach(IdentityKind.Group, request);

    /// <summary>Lists the managed policies attached to a group, in the order in which they were attached.</summary>
    /// <param name="groupName">The group's name.</param>
    public AwsResult<ImmutableArray<AttachedPolicy>> ListAttachedGroupPolicies(string groupName) => ListAttached(IdentityKind.Group, groupName);

    private AwsResult<Done> Attach(IdentityKind kind, AttachmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            $"Attach{kind}Policy", request.Check(kind), state => Identity(kind, request.IdentityName)(state).WithPolicy(request.PolicyArn),
            call => IdentityOperations.Attach(call, kind, request));
    }

    private AwsResult<Done> Detach(IdentityKind kind, AttachmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Change(
            $"Detach{kind}Policy", request.Check(kind), state => Identity(kind, request.IdentityName)(state).WithPolicy(request.PolicyArn),
            call => IdentityOperations.Detach(call, kind, request));
    }

    private AwsResult<ImmutableArray<AttachedPolicy>> ListAttached(IdentityKind kind, string name) => Read(
        $"ListAttached{kind}Policies", Constraints.Name(kind, name), Identity(kind, name), call => IdentityOperations.ListAttached(call, kind, name));
}
