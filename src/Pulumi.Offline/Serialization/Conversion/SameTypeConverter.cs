namespace Pulumi.Serialization.Conversion;

/// <summary>For types that travel as they are.</summary>
internal sealed class SameTypeConverter<T> : ValueConverter
{
    public override object? Null => default(T);

    public override Conversion TryConvert(ConversionContext context, object value)
        => value is T ? Conversion.To(value) : Conversion.Mismatch(context, value, typeof(T));
}
