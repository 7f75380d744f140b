namespace Pulumi.Serialization.Conversion;

/// <summary>C# enumerations travel as their number.</summary>
internal sealed class EnumConverter(Type type) : ValueConverter
{
    private readonly ValueConverter _number = ValueConverters.For(type.GetEnumUnderlyingType());

    public override object? Null => Enum.ToObject(type, 0);

    public override Conversion TryConvert(ConversionContext context, object value)
    {
        var number = _number.TryConvert(context, value);
        return number.Error is null ? Conversion.To(Enum.ToObject(type, number.Value!)) : number;
    }
}
