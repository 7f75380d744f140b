using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.Decisions;

/// <summary>The last decisions.</summary>
/// <param name="Rows">The decisions, the latest first.</param>
/// <param name="IsFirstLook">Whether nothing was kept before this page was opened.</param>
internal sealed record DecisionsModel(ImmutableArray<DecisionRow> Rows, bool IsFirstLook);
