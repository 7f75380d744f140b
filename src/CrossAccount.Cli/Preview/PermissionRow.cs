using System.Collections.Immutable;

namespace CrossAccount.Cli.Preview;

/// <summary>What sessions of a role may do on a resource. Actions that were decided alike share a row.</summary>
/// <param name="Actions">The actions as the policies write them.</param>
/// <param name="Resource">The resource as the policies write it.</param>
/// <param name="Decision"><c>Allowed</c>, <c>ExplicitlyDenied</c> or <c>ImplicitlyDenied</c>.</param>
/// <param name="Needs">What it needs; empty when nothing.</param>
/// <param name="Statements">The statements that decided.</param>
internal sealed record PermissionRow(
    ImmutableArray<string> Actions, string Resource, string Decision, ImmutableArray<string> Needs, ImmutableArray<string> Statements)
{
    public bool IsAllowed => Decision == "Allowed";
}
