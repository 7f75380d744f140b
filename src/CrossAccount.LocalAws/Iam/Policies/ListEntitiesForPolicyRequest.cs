using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks which roles, users and groups have a managed policy.</summary>
/// <param name="PolicyArn">The policy's ARN.</param>
public sealed record ListEntitiesForPolicyRequest(string PolicyArn)
{
    /// <summary>Which kind only; null for all.</summary>
    public PolicyEntityKind? EntityFilter { get; init; }

    /// <summary>Whether only those that it bounds, or only those that it is attached to; null for both.</summary>
    public bool? IsBoundary { get; init; }

    /// <summary>What their paths begin with. The default is <c>/</c>: all.</summary>
    public string PathPrefix { get; init; } = "/";

    internal AwsError? Check() => Constraints.Arn("policyArn", PolicyArn) ?? Constraints.PathPrefix(PathPrefix);
}
