using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Asks for the managed policies that the account has or knows.</summary>
public sealed record ListPoliciesRequest
{
    /// <summary>Whose policies. The default is <see cref="PolicyScope.All"/>.</summary>
    public PolicyScope Scope { get; init; }

    /// <summary>Whether to leave out those that are attached to nothing.</summary>
    public bool OnlyAttached { get; init; }

    /// <summary>What their paths begin with. The default is <c>/</c>: all.</summary>
    public string PathPrefix { get; init; } = "/";

    internal AwsError? Check() => Constraints.PathPrefix(PathPrefix);
}
