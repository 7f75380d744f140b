using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>What is to be simulated: actions on resources, under circumstances.</summary>
/// <param name="ActionNames">The actions, as in <c>s3:GetObject</c>, without wildcards.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html">SimulatePrincipalPolicy</see>.</remarks>
public sealed record SimulationRequest(ImmutableArray<string> ActionNames)
{
    private const int MostResults = 10_000;

    /// <summary>The actions, as in <c>s3:GetObject</c>, without wildcards.</summary>
    public ImmutableArray<string> ActionNames { get; init; } = ActionNames.IsDefault ? [] : ActionNames;

    /// <summary>The ARNs of the resources, each of which is combined with each action. The default is <c>*</c>.</summary>
    public ImmutableArray<string> ResourceArns { get; init => field = value.IsDefaultOrEmpty ? ["*"] : value; } = ["*"];

    /// <summary>Policies of the caller: all that it has in a custom simulation, more of them in that of a principal.</summary>
    public ImmutableArray<string> PolicyInputList { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The permissions boundary, one at most. In the simulation of a principal it stands in for the principal's own.</summary>
    public ImmutableArray<string> PermissionsBoundaryPolicyInputList { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The policy that all resources have; null for none, except for a role of these accounts, which has its own trust policy. For
    /// actions that assume a role it is a trust policy, which AWS's own simulation leaves out of the decision.
    /// </summary>
    public string? ResourcePolicy { get; init; }

    /// <summary>The account that owns the resources whose ARNs name none, as an ID or an ARN; null for the caller's.</summary>
    public string? ResourceOwner { get; init; }

    /// <summary>The ARN of the user, role or role session that is to be the caller; null for the principal that is simulated.</summary>
    public string? CallerArn { get; init; }

    /// <summary>The context keys of the requests. There are no others but those that follow from the caller and the resource.</summary>
    public ImmutableArray<ContextEntry> ContextEntries { get; init => field = value.IsDefault ? [] : value; } = [];

    internal AwsError? Check()
    {
        if (ActionNames.IsEmpty)
        {
            return Constraints.Violation("actionNames", "Member must not be null");
        }

        if ((long)ActionNames.Length * ResourceArns.Length > MostResults)
        {
            return IamErrors.InvalidInput($"The simulation has more than {MostResults} combinations of actions and resources.");
        }

        return ActionNames.Select(CheckAction).FirstOrDefault(error => error is not null)
            ?? ResourceArns.Select(CheckResource).FirstOrDefault(error => error is not null)
            ?? ContextEntries.Select(entry => entry.Check()).FirstOrDefault(error => error is not null)
            ?? (PermissionsBoundaryPolicyInputList.Length > 1
                ? IamErrors.InvalidInput("Only one permissions boundary policy can be simulated.")
                : null);
    }

    private static AwsError? CheckAction(string action)
    {
        int colon = action.IndexOf(':', StringComparison.Ordinal);
        bool isAction = action.Length is >= 3 and <= 128 && colon > 0 && colon < action.Length - 1
            && action.AsSpan().IndexOfAny('*', '?') < 0 && CharacterSets.HasOnly(action, CharacterSets.Paths);
        return isAction ? null : IamErrors.InvalidInput($"Invalid Action: {action}");
    }

    private static AwsError? CheckResource(string resource) =>
        Constraints.Text("resourceArns", resource, 1, 2048, text => text == "*" || CrossAccount.Iam.Arns.Arn.TryParse(text).IsValid, "arn:*");
}
