using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>A group with its members. It is never a principal.</summary>
internal sealed class GroupState(string name, IamPath path, string id, Arn arn, DateTimeOffset created)
    : IdentityState(IdentityKind.Group, name, path, id, arn, created)
{
    public List<UserState> Members { get; } = [];
}
