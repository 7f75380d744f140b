namespace Pulumi;

/// <summary>Options of a component.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    /// <summary>
    /// The providers that children with this component as explicit parent take, one per package: of two for the same
    /// package the last one counts.
    /// </summary>
    public List<ProviderResource> Providers { get => _providers ??= []; set => _providers = value; }

    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = (ComponentResourceOptions?)options1?.Clone() ?? new();
        if (options2 is not null)
        {
            merged.MergeFrom(options2);
        }

        merged.Providers = LastOfEachPackage([.. merged.Providers, .. options2?.Providers ?? []]);
        return merged;
    }

    private protected override void Separate()
    {
        base.Separate();
        _providers = Copy(_providers);
    }

    private static List<ProviderResource> LastOfEachPackage(List<ProviderResource> providers)
    {
        providers.Reverse();
        var last = providers.DistinctBy(provider => provider.Package).ToList();
        last.Reverse();
        return last;
    }
}
