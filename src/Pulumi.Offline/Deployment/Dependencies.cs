using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The resources that another one waits for.</summary>
internal static class Dependencies
{
    public static ValueTask<IReadOnlyList<Resource>> GatherAsync(InputList<Resource>? dependsOn)
        => dependsOn is null or { IsEmpty: true } ? new([]) : GatherFromAsync(dependsOn);

    /// <summary>Waits until all of them are registered; a component stands for all that it contains.</summary>
    public static ValueTask WaitAsync(IReadOnlyList<Resource> dependsOn, List<Property> inputs)
    {
        HashSet<Resource>? all = null;
        foreach (var resource in dependsOn)
        {
            (all ??= []).Add(resource);
        }

        foreach (var input in inputs)
        {
            if (input.Resources.Count > 0)
            {
                (all ??= []).UnionWith(input.Resources);
            }
        }

        return all is null ? default : new(WaitForAllAsync(all));
    }

    private static async ValueTask<IReadOnlyList<Resource>> GatherFromAsync(InputList<Resource> dependsOn)
        => await dependsOn.ToOutput().GetValueAsync(whenUnknown: []).ConfigureAwait(false);

    private static async Task WaitForAllAsync(IEnumerable<Resource> resources)
    {
        foreach (var resource in Expand(resources))
        {
            await resource.Urn.DataTask.ConfigureAwait(false);
        }
    }

    /// <summary>Waits for all of them, and tells whether each has an id.</summary>
    public static async Task<bool> AllCreatedAsync(IEnumerable<Resource> resources)
    {
        foreach (var custom in Expand(resources).OfType<CustomResource>())
        {
            if (custom.Id is not null && !(await custom.Id.DataTask.ConfigureAwait(false)).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// In place of a component come its children, down to custom resources and to components of plugins, whose own
    /// children are not known here.
    /// </summary>
    private static IEnumerable<Resource> Expand(IEnumerable<Resource> resources)
    {
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!seen.Add(resource))
            {
                continue;
            }

            if (resource is not ComponentResource component || component.IsRemote)
            {
                yield return resource;
            }

            if (resource is ComponentResource)
            {
                foreach (var child in resource.Children())
                {
                    open.Push(child);
                }
            }
        }
    }
}
