using System.Collections.Immutable;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>What sessions of a role may do on a resource.</summary>
/// <param name="Tone">The decision.</param>
/// <param name="Actions">The actions.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Needs">What it needs; empty when nothing.</param>
/// <param name="Statements">The statements that decided.</param>
public sealed record PermissionView(Tone Tone, ImmutableArray<string> Actions, string Resource, ImmutableArray<string> Needs, ImmutableArray<string> Statements)
{
    internal static PermissionView Of(PermissionRow row) => new(
        row.IsAllowed ? row.Needs.IsEmpty ? Tone.Allowed : Tone.Conditional : row.Decision == "ExplicitlyDenied" ? Tone.Denied : Tone.NotAllowed,
        row.Actions, row.Resource, row.Needs, row.Statements);
}
