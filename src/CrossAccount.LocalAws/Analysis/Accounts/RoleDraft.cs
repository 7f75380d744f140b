using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>A role while its account is read.</summary>
internal sealed record RoleDraft(
    Arn Arn, CompiledPolicy Trust, string Id, PolicyDraft Policies, string? Boundary, ImmutableSortedDictionary<string, string> Tags)
{
    public EstateRole Build(ManagedPolicies managed) => new(Arn, Trust)
    {
        UniqueId = Id,
        Policies = managed.All(Policies),
        PermissionsBoundary = managed.Boundary(Boundary, Policies.Place),
        Tags = Tags,
    };
}
