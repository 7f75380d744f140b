using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Finds who has a managed policy: groups first, then users, then roles, each by name.</summary>
internal static class PolicyEntityLister
{
    public static AwsResult<ImmutableArray<PolicyEntity>> List(AuthenticatedCall call, ListEntitiesForPolicyRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.FindPolicy(request.PolicyArn) is not { } policy)
        {
            return IamErrors.NoPolicy(request.PolicyArn);
        }

        return state.Groups.Values.Cast<IdentityState>().Concat(state.Users.Values).Concat(state.Roles.Values)
            .Where(identity => (request.IsBoundary != true && identity.Attached.Contains(policy)) || (request.IsBoundary != false && identity.Boundary == policy))
            .Where(identity => identity.Path.ToString().StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(identity => new PolicyEntity(KindOf(identity), identity.Name, identity.Id))
            .Where(entity => request.EntityFilter is null || request.EntityFilter == entity.Kind)
            .ToImmutableArray();
    }

    private static PolicyEntityKind KindOf(IdentityState identity) => identity.Kind switch
    {
        IdentityKind.Role => PolicyEntityKind.Role,
        IdentityKind.User => PolicyEntityKind.User,
        _ => PolicyEntityKind.Group,
    };
}
