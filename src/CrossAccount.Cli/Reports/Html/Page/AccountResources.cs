using System.Collections.Immutable;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>The resources of an account.</summary>
/// <param name="Title">The account.</param>
/// <param name="Resources">What would be created in it.</param>
public sealed record AccountResources(string Title, ImmutableArray<ResourceView> Resources)
{
    internal static IEnumerable<AccountResources> Of(PreviewReport report, IReadOnlyDictionary<string, string> titles) => report.Resources
        .GroupBy(resource => resource.Account?.ToString() ?? "", StringComparer.Ordinal)
        .OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new AccountResources(
            group.Key.Length == 0 ? "In Pulumi's state alone" : titles.GetValueOrDefault(group.Key, group.Key),
            [.. group.Select(resource => new ResourceView(resource.Type[(resource.Type.LastIndexOf(':') + 1)..], resource.PhysicalName, resource.LogicalName))]));
}
