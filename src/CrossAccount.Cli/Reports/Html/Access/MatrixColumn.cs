namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>A role of the matrix.</summary>
/// <param name="Role">The role.</param>
/// <param name="Delegation">The delegation.</param>
public sealed record MatrixColumn(PrincipalView Role, string Delegation);
