using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Permissions;

/// <summary>An action and a resource that stand together in a statement, as patterns.</summary>
/// <param name="Action">The action's pattern, or all that are left out.</param>
/// <param name="Resource">The resource's pattern, or all that are left out.</param>
internal readonly record struct DeclaredPermission(PatternText Action, PatternText Resource)
{
    /// <summary>The pairs of the statements: each action with each resource. Statements without a resource have none.</summary>
    public static IEnumerable<DeclaredPermission> Of(IEnumerable<CompiledPolicy> policies, Func<Statement, bool> isMeant) =>
        from policy in policies
        from statement in policy.Document.Statements
        where isMeant(statement)
        from action in PatternText.Of(statement.Action)
        from resource in PatternText.Of(statement.Resource ?? PatternElement.Of("*"))
        select new DeclaredPermission(action, resource);

    /// <summary>The policies of a role that have a say in what its sessions may do.</summary>
    public static ImmutableArray<CompiledPolicy> PoliciesOf(Estates.EstateRole role) =>
        role.PermissionsBoundary is { } boundary ? role.Policies.Add(boundary) : role.Policies;
}
