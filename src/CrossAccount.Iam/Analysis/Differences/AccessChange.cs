using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>One change of access to a role.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Principal">Whose access; null where it is about all sessions of the role.</param>
/// <param name="Role">The role.</param>
/// <param name="Because">Why, as one sentence for people without a full stop.</param>
public sealed record AccessChange(AccessChangeKind Kind, AccessPrincipal? Principal, Arn Role, string Because)
{
    /// <summary>The statements that came, went or were changed and so made the change; empty when it has another cause.</summary>
    public ImmutableArray<PolicyStatement> Statements { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The chain that was gained or lost; null where the access is direct.</summary>
    public AccessChain? Chain { get; init; }

    /// <summary>Whether more is possible than before, so that someone should look at it.</summary>
    public bool Widens => Kind is AccessChangeKind.Gained or AccessChangeKind.Looser or AccessChangeKind.Different;

    /// <summary>Whether both are the same change.</summary>
    public bool Equals(AccessChange? other) =>
        other is not null && Kind == other.Kind && Principal == other.Principal && Role == other.Role && Because == other.Because
        && Chain == other.Chain && Statements.SequenceEqual(other.Statements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Principal, Role, Because);

    /// <summary>
    /// The change for people, as in <i>role/Analysts of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999:
    /// statement `DenyAssumeRole` of inline policy `deny` of `role/Analysts` is gone</i>.
    /// </summary>
    public override string ToString()
    {
        string role = ArnText.Short(Role.ToString());
        if (Principal is null)
        {
            return $"{role}: {Because}";
        }

        string through = Chain is null ? "" : " through other roles";
        return Kind switch
        {
            AccessChangeKind.Gained => $"{Principal} gains `{Authorizer.AssumeRole}` on {role}{through}: {Because}",
            AccessChangeKind.Lost => $"{Principal} loses `{Authorizer.AssumeRole}` on {role}{through}: {Because}",
            AccessChangeKind.Looser => $"{Principal} needs less for `{Authorizer.AssumeRole}` on {role}: {Because}",
            AccessChangeKind.Stricter => $"{Principal} needs more for `{Authorizer.AssumeRole}` on {role}: {Because}",
            _ => $"{Principal} needs something else for `{Authorizer.AssumeRole}` on {role}: {Because}",
        };
    }
}
