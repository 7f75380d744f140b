namespace Pulumi.Serialization.Conversion;

/// <summary>Numbers travel as doubles; a fraction is cut off.</summary>
internal sealed class Int32Converter : ValueConverter
{
    public override object? Null => 0;

    public override Conversion TryConvert(ConversionContext context, object value)
        => value is double number ? Conversion.To((int)number) : Conversion.Mismatch(context, value, typeof(double));
}
