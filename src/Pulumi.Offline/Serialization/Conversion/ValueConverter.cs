namespace Pulumi.Serialization.Conversion;

/// <summary>Turns a plain value that came back from a mock into the type that an output declares.</summary>
internal abstract class ValueConverter
{
    /// <summary>What null stands for, and a place where nothing was given.</summary>
    public virtual object? Null => null;

    /// <summary>
    /// Converts, or explains why not. Errors further in are only warned about: that part becomes null or its default.
    /// </summary>
    public abstract Conversion TryConvert(ConversionContext context, object value);

    /// <summary>Converts; a value that does not fit is warned about and is null.</summary>
    public object? Convert(ConversionContext context, object? value)
    {
        if (value is null)
        {
            return Null;
        }

        var conversion = TryConvert(context, value);
        if (conversion.Error is not null)
        {
            context.Warn(conversion.Error);
        }

        return conversion.Value;
    }

    /// <summary>Converts; null becomes the default of types that cannot be null.</summary>
    public T ConvertTo<T>(ConversionContext context, object? value)
        => Convert(context, value) is { } converted ? (T)converted : default!;
}
