using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.Identities;

/// <summary>IAM of the account that somebody works in, as far as it may be seen.</summary>
/// <param name="Lists">Users, groups, roles and policies.</param>
internal sealed record IamModel(ImmutableArray<IamList> Lists);
