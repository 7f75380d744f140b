using System.Collections.Immutable;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Access;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A role of the stack: what its sessions may do, and what is handed over.</summary>
/// <param name="Role">The role.</param>
/// <param name="Delegation">The delegation.</param>
/// <param name="MaxSession">How long its sessions last at most.</param>
/// <param name="PermissionsBoundary">The name of its boundary; null when it has none.</param>
/// <param name="Sentences">What is to be said beside.</param>
/// <param name="Permissions">What its sessions may do.</param>
/// <param name="HandOver">What the people on the other side need.</param>
public sealed record RoleView(
    PrincipalView Role, string Delegation, string MaxSession, string? PermissionsBoundary, ImmutableArray<string> Sentences,
    ImmutableArray<PermissionView> Permissions, RoleHandOver HandOver)
{
    public string Anchor => $"role-{Delegation}";

    internal static RoleView Of(DelegationAccess delegation, RoleHandOver handOver) => new(
        PrincipalView.OfRole(delegation.Role), delegation.Delegation, Duration(delegation.MaxSessionSeconds), delegation.PermissionsBoundary,
        [.. PreviewSentences.Of(delegation)], [.. delegation.Permissions.Select(PermissionView.Of)], handOver);

    private static string Duration(int seconds) => seconds % 3600 == 0
        ? seconds == 3600 ? "1 hour" : FormattableString.Invariant($"{seconds / 3600} hours")
        : FormattableString.Invariant($"{seconds / 60.0:0.#} minutes");
}
