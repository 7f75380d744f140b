using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The output properties that a resource class declares, found once per class.</summary>
internal sealed class ResourceShape
{
    private static readonly ConcurrentDictionary<Type, ResourceShape> Filled = new();
    private static readonly ConcurrentDictionary<Type, ResourceShape> Named = new();

    private readonly OutputProperty[] _properties;

    private ResourceShape(Type type, bool fillAll)
    {
        var properties = new List<OutputProperty>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if ((fillAll || property.DeclaringType == typeof(Resource))
                && property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                properties.Add(OutputProperty.Of(type, property, attribute));
            }
        }

        _properties = [.. properties];
    }

    /// <param name="type">The class.</param>
    /// <param name="fillAll">
    /// False for components: their outputs are assigned by their own constructor, and only the URN comes from outside.
    /// </param>
    public static ResourceShape Of(Type type, bool fillAll)
        => fillAll
            ? Filled.GetOrAdd(type, static type => new(type, fillAll: true))
            : Named.GetOrAdd(type, static type => new(type, fillAll: false));

    /// <summary>Gives the resource its outputs, still to be filled.</summary>
    public OutputSlot[] CreateOutputs(Resource resource)
    {
        var slots = new OutputSlot[_properties.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = _properties[i].CreateOutput(resource);
        }

        return slots;
    }
}
