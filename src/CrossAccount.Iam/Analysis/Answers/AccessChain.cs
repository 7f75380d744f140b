using System.Collections.Immutable;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>A chain of roles: the first step by the principal, each further one by a session of the role before.</summary>
/// <remarks>
/// Sessions of roles carry no MFA, and a session of a chain lasts at most one hour.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining">Role chaining</see>.
/// </remarks>
/// <param name="Steps">The steps, at least two; the last one's resource is the role that is reached.</param>
public sealed record AccessChain(ImmutableArray<Access> Steps)
{
    /// <summary>The most seconds that a session at the end of a chain lasts.</summary>
    public const int MaximumSessionSeconds = 3600;

    /// <summary>Who starts the chain.</summary>
    public AccessPrincipal Principal => Steps[0].Principal;

    /// <summary>The ARN of the role at its end.</summary>
    public string Role => Steps[^1].Resource;

    /// <summary>Whether both have the same steps.</summary>
    public bool Equals(AccessChain? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Principal, Role, Steps.Length);

    /// <summary>The chain for people, as in <c>user/Jane of 1… → role/A of 1… → role/B of 9…</c>.</summary>
    public override string ToString() => string.Join(" → ", Steps.Select(step => ArnText.Short(step.Resource)).Prepend(Principal.ToString()));
}
