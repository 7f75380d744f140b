using CrossAccount.Iam.Arns;

namespace CrossAccount.Pulumi.Role;

/// <summary>The logical names of a role's children. They are part of the contract: renaming one replaces the resource.</summary>
internal static class CrossAccountRoleNames
{
    public const string Type = "crossaccount:index:CrossAccountRole";

    public static string Role(string component) => $"{component}-role";

    /// <summary>By account, never by place in the list: a third party must not get the external ID of another when grants move.</summary>
    public static string ExternalId(string component, AccountId thirdParty) => $"{component}-external-id-{thirdParty}";

    public static string Policy(string component, string policy) => $"{component}-policy-{policy}";

    public static string Attachment(string component, string policy) => $"{component}-attachment-{policy}";

    public static string Inline(string component, string policy) => $"{component}-inline-{policy}";
}
