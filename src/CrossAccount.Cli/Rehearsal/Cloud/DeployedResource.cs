using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Rehearsal.Cloud;

/// <summary>A resource that the program created.</summary>
/// <param name="Account">The embedded account that it is in; null for resources of no account, such as generated values.</param>
/// <param name="Type">Its type, as in <c>aws:iam/role:Role</c>.</param>
/// <param name="LogicalName">Its name in the program.</param>
/// <param name="PhysicalName">Its name in the account.</param>
internal sealed record DeployedResource(AccountId? Account, string Type, string LogicalName, string PhysicalName)
{
    /// <summary>What the program gave it, by wire name.</summary>
    public ImmutableDictionary<string, object> Inputs { get; init; } = ImmutableDictionary<string, object>.Empty;
}
