using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>A group with its members.</summary>
/// <param name="Group">The group.</param>
/// <param name="Users">The members, by name.</param>
public sealed record GroupMembers(Group Group, ImmutableArray<User> Users);
