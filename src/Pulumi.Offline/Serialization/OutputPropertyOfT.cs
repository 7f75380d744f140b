using System.Reflection;
using Pulumi.Serialization.Conversion;

namespace Pulumi.Serialization;

/// <inheritdoc/>
internal sealed class OutputProperty<T>(string wireName, PropertyInfo property) : OutputProperty(wireName)
{
    private readonly FieldInfo? _field = AutoProperty.FieldOf(property);

    public override ValueConverter Converter => field ??= ValueConverters.For(typeof(T));

    public override OutputSlot CreateOutput(Resource resource)
    {
        var slot = new OutputSlot<T>(this, resource);
        if (_field is not null)
        {
            _field.SetValue(resource, slot.Output);
        }
        else
        {
            property.SetValue(resource, slot.Output);
        }

        return slot;
    }
}
