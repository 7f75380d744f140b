using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A resource of a simulation: whose it is, and what policy it has.</summary>
/// <param name="cloud">The accounts.</param>
/// <param name="request">The simulation.</param>
internal sealed class SimulatedResource(LocalCloud cloud, SimulationRequest request)
{
    /// <summary>The account that owns a resource.</summary>
    public AwsError? FindOwner(string resource, AccountId callerAccount, out AccountId owner)
    {
        owner = callerAccount;
        if (request.ResourceOwner is { } text && !AccountId.TryParse(text).TryGetValue(out owner)
            && !(Arn.TryParse(text).TryGetValue(out Arn account) && account.TryGetAccount(out owner)))
        {
            return IamErrors.InvalidInput($"Invalid ResourceOwner: {text}");
        }

        if (Arn.TryParse(resource).TryGetValue(out Arn arn) && arn.TryGetAccount(out AccountId named))
        {
            if (request.ResourceOwner is not null && named != owner)
            {
                return IamErrors.InvalidInput($"The resource {resource} does not belong to the ResourceOwner {request.ResourceOwner}.");
            }

            owner = named;
        }

        return null;
    }

    /// <summary>The policy of a resource; null when it has none.</summary>
    public AwsError? FindPolicy(string action, string resource, out PolicySource? policy)
    {
        policy = null;
        bool isForRole = IsForRole(action, resource);
        if (request.ResourcePolicy is { } text)
        {
            var origin = isForRole ? PolicyOrigin.TrustOf(resource) : new PolicyOrigin(PolicyKind.Resource, "", resource);
            if (PolicyReader.Read(text, origin, out StoredPolicy stored) is { } malformed)
            {
                return IamErrors.InvalidInput($"Invalid ResourcePolicy: {malformed.Message}") with { Diagnostics = malformed.Diagnostics, Help = malformed.Help };
            }

            policy = new(stored.Compiled, text, "ResourcePolicy", PolicySourceType.Resource);
            return null;
        }

        if (isForRole && cloud.Principals.ByArn(resource) is RoleState role)
        {
            policy = new(role.Trust.Compiled, role.Trust.Show(cloud.Principals), $"trust_{role.Name}", PolicySourceType.Resource);
        }

        return null;
    }

    /// <summary>The tags of a role that is assumed, as keys.</summary>
    public RequestContext AddKeys(string action, string resource, RequestContext keys) =>
        IsForRole(action, resource) && cloud.Principals.ByArn(resource) is RoleState role
            ? role.Tags.All.Aggregate(keys, (all, tag) => all.With(ContextKeys.ResourceTagPrefix + tag.Key, tag.Value).With("iam:ResourceTag/" + tag.Key, tag.Value))
            : keys;

    private static bool IsForRole(string action, string resource) =>
        action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase) && IamResource.TryParse(resource).TryGetValue(out IamResource parsed) && parsed.Kind == "role";
}
