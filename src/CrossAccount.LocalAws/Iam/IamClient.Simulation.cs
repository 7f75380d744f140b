using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Simulation;

namespace CrossAccount.LocalAws.Iam;

/// <content>The policy simulator, answered by the engine that decides real calls.</content>
public sealed partial class IamClient
{
    /// <summary>
    /// Simulates requests of a user, group or role of the account. The trust policy counts for actions that assume a role: that of the
    /// request, or the role's own. AWS's own simulation does not look at it.
    /// </summary>
    /// <param name="policySourceArn">The ARN of the user, group or role.</param>
    /// <param name="request">What is simulated.</param>
    public AwsResult<ImmutableArray<SimulationResult>> SimulatePrincipalPolicy(string policySourceArn, SimulationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Read(
            "SimulatePrincipalPolicy", Constraints.Arn("policySourceArn", policySourceArn) ?? request.Check(), _ => IamTarget.Whole(policySourceArn),
            call => SimulationOperations.Principal(call, policySourceArn, request));
    }

    /// <summary>Simulates requests of a caller that has the policies of the request, and no others.</summary>
    public AwsResult<ImmutableArray<SimulationResult>> SimulateCustomPolicy(SimulationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AwsError? invalid = request.PolicyInputList.IsEmpty ? Constraints.Violation("policyInputList", "Member must not be null") : request.Check();
        return Read("SimulateCustomPolicy", invalid, _ => IamTarget.Account, call => SimulationOperations.Custom(call, request));
    }

    /// <summary>Lists the context keys that policies ask for, by name.</summary>
    /// <param name="policies">The policies.</param>
    public AwsResult<ImmutableArray<string>> GetContextKeysForCustomPolicy(ImmutableArray<string> policies) =>
        Read(
            "GetContextKeysForCustomPolicy", policies.IsDefaultOrEmpty ? Constraints.Violation("policyInputList", "Member must not be null") : null,
            _ => IamTarget.Account, _ => SimulationOperations.CustomKeys(policies));

    /// <summary>Lists the context keys that the policies of a user, group or role ask for, by name.</summary>
    /// <param name="policySourceArn">The ARN of the user, group or role.</param>
    /// <param name="policies">More policies.</param>
    public AwsResult<ImmutableArray<string>> GetContextKeysForPrincipalPolicy(string policySourceArn, ImmutableArray<string> policies = default) =>
        Read(
            "GetContextKeysForPrincipalPolicy", Constraints.Arn("policySourceArn", policySourceArn), _ => IamTarget.Whole(policySourceArn),
            call => SimulationOperations.PrincipalKeys(call, policySourceArn, policies.IsDefault ? [] : policies));
}
