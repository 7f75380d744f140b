using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>A group of an estate: policies that its members have. It is never a principal. Immutable.</summary>
/// <param name="Name">The group's name.</param>
public sealed record EstateGroup(GroupName Name)
{
    /// <summary>The inline and managed policies.</summary>
    public ImmutableArray<CompiledPolicy> Policies { get; init => field = value.IsDefault ? [] : value; } = [];
}
