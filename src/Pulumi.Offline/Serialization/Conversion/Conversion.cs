namespace Pulumi.Serialization.Conversion;

/// <summary>A converted value, or why it could not be converted.</summary>
internal readonly record struct Conversion(object? Value, string? Error)
{
    public static Conversion To(object? value) => new(value, null);

    public static Conversion Failed(string error) => new(null, error);

    public static Conversion Mismatch(ConversionContext context, object value, params Type[] expected) => Failed(
        $"Expected {string.Join(" or ", expected.Select(type => type.FullName))} but got {value.GetType().FullName} "
        + $"deserializing {context.Place}");
}
