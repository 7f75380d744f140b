namespace CrossAccount.Pulumi.Role;

/// <summary>What of a role only the program adds to and takes from.</summary>
/// <remarks>
/// <see href="https://www.pulumi.com/registry/packages/aws/api-docs/iam/rolepolicyattachmentsexclusive/">RolePolicyAttachmentsExclusive</see>;
/// <see href="https://www.pulumi.com/registry/packages/aws/api-docs/iam/rolepoliciesexclusive/">RolePoliciesExclusive</see>.
/// </remarks>
[Flags]
public enum ExclusiveOwnership
{
    /// <summary>Nothing: what others add stays.</summary>
    None = 0,

    /// <summary>The attached managed policies.</summary>
    Attachments = 1,

    /// <summary>The inline policies.</summary>
    InlinePolicies = 2,

    /// <summary>Both.</summary>
    All = Attachments | InlinePolicies,
}
