using System.Collections.Immutable;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>The principals of an account.</summary>
/// <param name="Account">The account; empty for those that are of no account here.</param>
/// <param name="Title">The account for people.</param>
/// <param name="Rows">The principals.</param>
public sealed record MatrixGroup(string Account, string Title, ImmutableArray<MatrixRow> Rows);
