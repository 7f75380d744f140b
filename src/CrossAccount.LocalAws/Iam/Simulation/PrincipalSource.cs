using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A user, group or role whose policies are simulated.</summary>
internal static class PrincipalSource
{
    /// <summary>Finds who has an ARN.</summary>
    public static AwsError? Find(IamState state, string arn, out IdentityState identity)
    {
        identity = null!;
        if (!IamResource.TryParse(arn).TryGetValue(out IamResource resource) || resource.Kind is not ("user" or "group" or "role"))
        {
            return IamErrors.InvalidInput($"Invalid Entity Arn: {arn} does not clearly define entity type and name.");
        }

        IdentityKind kind = resource.Kind switch
        {
            "user" => IdentityKind.User,
            "group" => IdentityKind.Group,
            _ => IdentityKind.Role,
        };
        IdentityState? found = state.Find(kind, resource.Name);
        if (found is null || found.Arn.ToString() != arn)
        {
            return IamErrors.NoIdentity(kind, resource.Name);
        }

        identity = found;
        return null;
    }

    /// <summary>All policies of an identity; those of a user with those of its groups.</summary>
    public static ImmutableArray<PolicySource> PoliciesOf(IdentityState identity) => identity is UserState user
        ? [.. Own(user), .. user.Groups.SelectMany(Own)]
        : [.. Own(identity)];

    public static PolicySource Managed(ManagedPolicyState policy, CompiledPolicy compiled) =>
        new(compiled, policy.Default.Policy.Text, policy.Name, policy.IsAwsManaged ? PolicySourceType.AwsManaged : PolicySourceType.UserManaged);

    private static IEnumerable<PolicySource> Own(IdentityState identity)
    {
        PolicySourceType type = identity switch
        {
            UserState => PolicySourceType.User,
            GroupState => PolicySourceType.Group,
            RoleState => PolicySourceType.Role,
            _ => PolicySourceType.None,
        };
        return identity.Inline
            .Select(entry => new PolicySource(entry.Value.Compiled, entry.Value.Text, $"{identity.Kind.Word()}_{identity.Name}_{entry.Key}", type))
            .Concat(identity.Attached.Select(policy => Managed(policy, policy.Compiled)));
    }
}
