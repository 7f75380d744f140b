using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>One change of what sessions of a role may do.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Role">The role.</param>
/// <param name="Actions">The actions as policies write them, by name.</param>
/// <param name="Resource">The resource as policies write it.</param>
/// <param name="Because">Why, as one sentence for people without a full stop.</param>
public sealed record PermissionChange(AccessChangeKind Kind, Arn Role, ImmutableArray<string> Actions, string Resource, string Because)
{
    /// <summary>Whether more is possible than before, so that someone should look at it.</summary>
    public bool Widens => Kind is AccessChangeKind.Gained or AccessChangeKind.Looser or AccessChangeKind.Different;

    /// <summary>Whether both are the same change.</summary>
    public bool Equals(PermissionChange? other) =>
        other is not null && Kind == other.Kind && Role == other.Role && Resource == other.Resource && Because == other.Because && Actions.SequenceEqual(other.Actions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Role, Resource, Because, Actions.Length);

    /// <summary>
    /// The change for people, as in <i>sessions of role/UpdateData of 999999999999 gain `s3:PutObject` on `arn:aws:s3:::bucket/*`:
    /// statement 2 of managed policy `read-write` is new</i>.
    /// </summary>
    public override string ToString()
    {
        string verb = Kind switch
        {
            AccessChangeKind.Gained => "gain",
            AccessChangeKind.Lost => "lose",
            AccessChangeKind.Looser => "need less for",
            AccessChangeKind.Stricter => "need more for",
            _ => "need something else for",
        };
        return $"sessions of {ArnText.Short(Role.ToString())} {verb} {string.Join(", ", Actions.Select(action => $"`{action}`"))} on `{Resource}`: {Because}";
    }
}
