namespace CrossAccount.Pulumi.TestSupport;

/// <summary>Finds the resources of a run that would go to another account than the program means.</summary>
public static class ProviderLeaks
{
    /// <summary>One line for each <c>aws</c> resource without a provider of the program, or with another account's.</summary>
    /// <param name="resources">The resources of a run, providers included.</param>
    /// <param name="belongsTo">The logical name of the provider that a resource belongs to.</param>
    public static IReadOnlyList<string> Find(IReadOnlyCollection<RegisteredResource> resources, Func<RegisteredResource, string> belongsTo)
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(belongsTo);
        HashSet<string> declared = [.. resources.Where(resource => resource.Type == RegisteredResource.ProviderPrefix + "aws").Select(resource => resource.Name)];
        return [.. resources
            .Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal))
            .Select(resource => (resource, problem: Problem(resource, declared, belongsTo(resource))))
            .Where(found => found.problem is not null)
            .Select(found => $"{found.resource.Type} {found.resource.Name}: {found.problem}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The account that a resource of a delegation belongs to, by the logical name of its half.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns><c>trusted</c> for policies that allow and deny, <c>trusting</c> for all else.</returns>
    public static string HalfOf(RegisteredResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource.Name.Contains("-allow-", StringComparison.Ordinal) || resource.Name.Contains("-deny-", StringComparison.Ordinal) ? "trusted" : "trusting";
    }

    private static string? Problem(RegisteredResource resource, HashSet<string> declared, string expected)
    {
        if (resource.ProviderName.Length == 0)
        {
            return "goes to the default provider, whichever account that is";
        }

        if (!declared.Contains(resource.ProviderName))
        {
            return $"goes to `{resource.ProviderName}`, which is no `aws` provider of the program";
        }

        return resource.ProviderName == expected ? null : $"goes to `{resource.ProviderName}`, but belongs to `{expected}`";
    }
}
