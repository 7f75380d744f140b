using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>The access matrix: who gets into which role.</summary>
/// <param name="Accounts">All accounts, to choose from.</param>
/// <param name="Account">The account whose roles are shown; empty for all.</param>
/// <param name="Name">What the roles' names contain; empty for all.</param>
/// <param name="Roles">The roles of the columns.</param>
/// <param name="Rows">The principals.</param>
internal sealed record AccessModel(
    ImmutableArray<string> Accounts, string Account, string Name, ImmutableArray<EstateRole> Roles, ImmutableArray<AccessRow> Rows)
{
    /// <summary>How many roles are left out.</summary>
    public int MoreRoles { get; init; }

    /// <summary>How many principals are left out.</summary>
    public int MorePrincipals { get; init; }
}
