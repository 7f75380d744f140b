using CrossAccount.Iam.Arns;

namespace CrossAccount.Pulumi.Role;

/// <summary>The logical names of a role's children. They are part of the contract: renaming one replaces the resource.</summary>
internal static class CrossAccountRoleNames
{
    public const string Type = "crossaccount:index:CrossAccountRole";

    private const string RoleType = "aws:iam/role:Role";
    private const string PolicyType = "aws:iam/policy:Policy";
    private const string AttachmentType = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
    private const string InlineType = "aws:iam/rolePolicy:RolePolicy";

    /// <summary>The children whose names policies have a part in, with their types.</summary>
    public static IEnumerable<(string Type, string Name)> Of(string component, CrossAccountRoleArgs args) =>
    [
        (RoleType, Role(component)),
        .. args.Policies.Keys.Select(policy => (PolicyType, Policy(component, policy))),
        .. args.BoundaryPolicy is { } boundary ? [(PolicyType, Boundary(component, boundary.Name.ToString()))] : Array.Empty<(string, string)>(),
        .. args.Policies.Keys.Concat(args.AttachedPolicyArns.Select(NameOf)).Select(policy => (AttachmentType, Attachment(component, policy))),
        .. args.InlinePolicies.Keys.Select(policy => (InlineType, Inline(component, policy))),
    ];

    /// <summary>The name of a policy: what stands last in its ARN.</summary>
    public static string NameOf(string policyArn) => policyArn[(policyArn.LastIndexOf('/') + 1)..];

    public static string Role(string component) => $"{component}-role";

    /// <summary>By account, never by place in the list: a third party must not get the external ID of another when grants move.</summary>
    public static string ExternalId(string component, AccountId thirdParty) => $"{component}-external-id-{thirdParty}";

    public static string Policy(string component, string policy) => $"{component}-policy-{policy}";

    public static string Attachment(string component, string policy) => $"{component}-attachment-{policy}";

    public static string Boundary(string component, string policy) => $"{component}-boundary-{policy}";

    public static string ExclusiveAttachments(string component) => $"{component}-exclusive-attachments";

    public static string ExclusiveInlinePolicies(string component) => $"{component}-exclusive-inline-policies";

    public static string Inline(string component, string policy) => $"{component}-inline-{policy}";
}
