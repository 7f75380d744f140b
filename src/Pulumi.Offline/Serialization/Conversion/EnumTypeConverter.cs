using System.Reflection;

namespace Pulumi.Serialization.Conversion;

/// <summary>Structs marked as enumerations are made from the string or number that they stand for.</summary>
internal sealed class EnumTypeConverter(Type type) : ValueConverter
{
    private const BindingFlags AnyConstructor = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public override object? Null => Activator.CreateInstance(type);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        if (value is not (string or double))
        {
            return Conversion.Mismatch(context, value, typeof(string), typeof(double));
        }

        return type.GetConstructor(AnyConstructor, [value.GetType()]) is { } constructor
            ? Conversion.To(constructor.Invoke([value]))
            : Conversion.Failed(
                $"Expected target type {type.FullName} to have a constructor with a single "
                + $"{value.GetType().FullName} parameter.");
    }
}
