using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>A user of an estate. Immutable.</summary>
/// <param name="Arn">The user's ARN.</param>
/// <exception cref="ArgumentException">The ARN is not one of a user.</exception>
public sealed record EstateUser(Arn Arn) : EstatePrincipal(Arn, "user")
{
    /// <summary>The groups that the user is in.</summary>
    public ImmutableArray<EstateGroup> Groups { get; init => field = value.IsDefault ? [] : value; } = [];

    internal override ImmutableArray<CompiledPolicy> IdentityPolicies => [.. Policies, .. Groups.SelectMany(group => group.Policies)];
}
