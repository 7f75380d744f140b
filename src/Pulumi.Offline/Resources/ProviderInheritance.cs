using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Which provider a resource and its children get, by package. Only an explicit parent passes any on.</summary>
internal static class ProviderInheritance
{
    /// <summary>
    /// Fills in the provider of a custom resource from its parent, and returns the providers for its own children.
    /// </summary>
    public static ImmutableDictionary<string, ProviderResource> Resolve(
        string type, bool custom, ResourceOptions options, ImmutableDictionary<string, ProviderResource>? inherited)
    {
        var own = options is ComponentResourceOptions component ? component.Providers : [];
        if (options.Provider is not null && own.Count > 0)
        {
            throw new ResourceException(
                "Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);
        }

        inherited ??= ImmutableDictionary<string, ProviderResource>.Empty;
        return custom ? ForCustom(type, options, inherited) : ForComponent(options.Provider, own, inherited);
    }

    /// <summary>The package of a token such as `aws:iam/role:Role`; null if it has not three parts.</summary>
    public static string? PackageOf(string token)
    {
        var parts = token.Split(':');
        return parts.Length == 3 ? parts[0] : null;
    }

    private static ImmutableDictionary<string, ProviderResource> ForCustom(
        string type, ResourceOptions options, ImmutableDictionary<string, ProviderResource> inherited)
    {
        if (PackageOf(type) is not { } package)
        {
            return inherited;
        }

        if (options.Provider is null)
        {
            options.Provider = inherited.GetValueOrDefault(package);
            return inherited;
        }

        return inherited.SetItem(package, options.Provider);
    }

    private static ImmutableDictionary<string, ProviderResource> ForComponent(
        ProviderResource? one, List<ProviderResource> several, ImmutableDictionary<string, ProviderResource> inherited)
    {
        if (one is not null)
        {
            return inherited.SetItem(one.Package, one);
        }

        foreach (var provider in several)
        {
            inherited = inherited.SetItem(provider.Package, provider);
        }

        return inherited;
    }
}
