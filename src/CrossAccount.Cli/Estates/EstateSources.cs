using System.Collections.Immutable;

namespace CrossAccount.Cli.Estates;

/// <summary>Where an estate comes from.</summary>
/// <param name="Accounts">Files with exports of accounts; several of one account are its pages.</param>
/// <param name="Stack">The stack whose program is deployed first; null for none.</param>
/// <param name="Organizations">Folders with what <c>aws organizations</c> printed, one for each organization.</param>
internal sealed record EstateSources(ImmutableArray<string> Accounts, string? Stack, ImmutableArray<string> Organizations);
