using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Permissions;

/// <summary>Something that a role's policies declare, and whether a session of the role may do it.</summary>
/// <param name="Action">The action as the policy writes it, as in <c>s3:Get*</c>; <c>all but …</c> for <c>NotAction</c>.</param>
/// <param name="Resource">The resource as the policy writes it; <c>all but …</c> for <c>NotResource</c>.</param>
/// <param name="Decision">
/// The decision of the engine about a request that only this pattern means, and that brings nothing along. Where a way needs more, it
/// is denied here.
/// </param>
/// <param name="Ways">The ways in which it is allowed; empty when there is none.</param>
public sealed record RolePermission(string Action, string Resource, Decision Decision, ImmutableArray<AccessWay> Ways)
{
    /// <summary>Whether some request is allowed.</summary>
    public bool IsAllowed => !Ways.IsEmpty;

    /// <summary>Whether both say the same.</summary>
    public bool Equals(RolePermission? other) =>
        other is not null && Action == other.Action && Resource == other.Resource && Decision == other.Decision && Ways.SequenceEqual(other.Ways);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Action, Resource, Decision, Ways.Length);
}
