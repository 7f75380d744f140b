using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>A managed policy with its versions, and who has it.</summary>
/// <param name="Account">The account that it was asked of.</param>
/// <param name="Detail">The policy.</param>
/// <param name="Holders">The identities that have it, as in <c>role/Developers</c>.</param>
/// <param name="Bounded">The identities that it bounds.</param>
internal sealed record PolicyModel(string Account, PolicyDetail Detail, ImmutableArray<string> Holders, ImmutableArray<string> Bounded);
