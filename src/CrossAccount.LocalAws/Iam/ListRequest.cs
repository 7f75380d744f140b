using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam;

/// <summary>Asks for all roles, users or groups below a path.</summary>
/// <param name="PathPrefix">What their paths begin with. The default is <c>/</c>: all.</param>
public sealed record ListRequest(string PathPrefix = "/")
{
    internal AwsError? Check() => Constraints.PathPrefix(PathPrefix);
}
