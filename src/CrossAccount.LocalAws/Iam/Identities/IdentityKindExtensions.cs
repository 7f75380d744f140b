using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>What differs from kind to kind: words and limits.</summary>
internal static class IdentityKindExtensions
{
    /// <summary>The kind as it stands in ARNs and messages.</summary>
    public static string Word(this IdentityKind kind) => kind switch
    {
        IdentityKind.Role => "role",
        IdentityKind.User => "user",
        _ => "group",
    };

    /// <summary>The request's field for the name, as validation messages spell it.</summary>
    public static string NameField(this IdentityKind kind) => kind.Word() + "Name";

    /// <summary>Groups may have longer names.</summary>
    public static int MaximumName(this IdentityKind kind) => kind == IdentityKind.Group ? 128 : 64;

    public static int InlinePolicySize(this IdentityKind kind) => kind switch
    {
        IdentityKind.Role => PolicySize.InlinePoliciesOfRole,
        IdentityKind.User => PolicySize.InlinePoliciesOfUser,
        _ => PolicySize.InlinePoliciesOfGroup,
    };

    public static int ManagedPolicies(this IdentityKind kind, AccountQuotas quotas) => kind switch
    {
        IdentityKind.Role => quotas.ManagedPoliciesPerRole,
        IdentityKind.User => quotas.ManagedPoliciesPerUser,
        _ => AccountQuotas.ManagedPoliciesPerGroup,
    };
}
