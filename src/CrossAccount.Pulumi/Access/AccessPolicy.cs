using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Access;

/// <summary>The inline policies of the trusted side, which let identities assume roles, or keep them out.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html">Grant a user permissions to switch roles</see>.</remarks>
public static class AccessPolicy
{
    /// <summary>The policy of those who are allowed.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="passSessionTags">Whether they may pass session tags too.</param>
    /// <param name="setSourceIdentity">Whether they may set a source identity too.</param>
    /// <param name="mfa">The MFA that is asked of them; null for none.</param>
    public static PolicyDocument Allow(IEnumerable<Arn> roles, bool passSessionTags = false, bool setSourceIdentity = false, MfaRequirement? mfa = null)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ImmutableArray<string> actions =
        [
            Authorizer.AssumeRole,
            .. passSessionTags ? [TrustPolicy.TagSession] : Array.Empty<string>(),
            .. setSourceIdentity ? [TrustPolicy.SetSourceIdentity] : Array.Empty<string>(),
        ];
        return new(Statement.Allow(actions).Named("AllowAssumeRole").On(Texts(roles)).When(mfa?.Conditions ?? []));
    }

    /// <summary>The policy of those who are denied.</summary>
    /// <param name="roles">The roles.</param>
    public static PolicyDocument Deny(IEnumerable<Arn> roles) => new(Statement.Deny(Authorizer.AssumeRole).Named("DenyAssumeRole").On(Texts(roles)));

    /// <summary>The name of the inline policy that allows.</summary>
    /// <param name="name">What it ends with, as <see cref="CrossAccountAccessArgs.PolicyName"/> has it.</param>
    public static string AllowName(string name) => $"allow-assume-{name}";

    /// <summary>The name of the inline policy that denies.</summary>
    /// <param name="name">What it ends with, as <see cref="CrossAccountAccessArgs.PolicyName"/> has it.</param>
    public static string DenyName(string name) => $"deny-assume-{name}";

    /// <summary>What the names of policies for one role end with, as in <c>UpdateData-in-999999999999</c>.</summary>
    /// <param name="role">The role.</param>
    public static string NameFor(Arn role) => $"{role.Resource[(role.Resource.LastIndexOf('/') + 1)..]}-in-{role.Account}";

    private static ImmutableArray<string> Texts(IEnumerable<Arn> roles) => [.. roles.Select(role => role.ToString())];
}
