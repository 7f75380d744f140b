using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>One principal and all roles of the matrix.</summary>
/// <param name="Label">The principal, as in <c>role/Developers</c>.</param>
/// <param name="Account">Its account; empty where there is none.</param>
/// <param name="Cells">A cell for each role.</param>
internal sealed record AccessRow(string Label, string Account, ImmutableArray<AccessCell> Cells);
