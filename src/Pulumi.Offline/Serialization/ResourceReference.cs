using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Makes a resource object from a URN: of its class where that is found, else a bare one.</summary>
internal static class ResourceReference
{
    private static readonly ConcurrentDictionary<string, ConstructorInfo?> Constructors = new();

    public static Resource Create(string urn)
    {
        var parts = urn.Split("::");
        var type = parts[2][(parts[2].LastIndexOf('$') + 1)..];
        if (Constructors.GetOrAdd(type, FindConstructor) is not { } constructor)
        {
            return new DependencyResource(urn);
        }

        ResourceOptions options = typeof(CustomResource).IsAssignableFrom(constructor.DeclaringType)
            ? new CustomResourceOptions { Urn = urn }
            : new ComponentResourceOptions { Urn = urn };
        return (Resource)constructor.Invoke([parts[3], null, options]);
    }

    private static ConstructorInfo? FindConstructor(string type)
        => AppDomain.CurrentDomain.GetAssemblies()
            .Where(MayDeclareResources)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(candidate => typeof(Resource).IsAssignableFrom(candidate))
            .Where(candidate => candidate.GetCustomAttribute<ResourceTypeAttribute>()?.Type == type)
            .SelectMany(candidate => candidate.GetConstructors())
            .FirstOrDefault(constructor => constructor.GetParameters().Length == 3);

    private static bool MayDeclareResources(Assembly assembly)
    {
        var sdk = typeof(Resource).Assembly;
        return assembly == sdk
            || (!assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(name => name.Name == sdk.GetName().Name));
    }
}
