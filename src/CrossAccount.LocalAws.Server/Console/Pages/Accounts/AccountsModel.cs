using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>All accounts.</summary>
/// <param name="Accounts">The accounts, by ID.</param>
internal sealed record AccountsModel(ImmutableArray<AccountSummary> Accounts);
