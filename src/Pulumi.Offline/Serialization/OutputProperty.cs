using System.Reflection;
using Pulumi.Serialization.Conversion;

namespace Pulumi.Serialization;

/// <summary>One output property of a resource class.</summary>
internal abstract class OutputProperty(string wireName)
{
    public string WireName { get; } = wireName;

    public abstract ValueConverter Converter { get; }

    public static OutputProperty Of(Type resourceType, PropertyInfo property, OutputAttribute attribute)
    {
        var name = attribute.Name;
        var type = property.PropertyType;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
        {
            throw RunException.OutputsHaveIncorrectType([name!]);
        }

        var fullName = $"[Output] {resourceType.FullName}.{property.Name}";
        var declared = property.DeclaringType!.GetProperty(property.Name)!;
        if (declared.SetMethod is null)
        {
            throw new InvalidOperationException($"{fullName} did not have a 'set' method");
        }

        TargetType.Check(fullName, type.GenericTypeArguments[0]);
        return (OutputProperty)Activator.CreateInstance(
            typeof(OutputProperty<>).MakeGenericType(type.GenericTypeArguments), name ?? property.Name, declared)!;
    }

    /// <summary>Assigns an output to the property, and returns the slot through which it gets its value.</summary>
    public abstract OutputSlot CreateOutput(Resource resource);
}
