using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization.Conversion;

/// <summary>The converter for each type; types have been checked by <see cref="TargetType"/> before.</summary>
internal static class ValueConverters
{
    private static readonly ConcurrentDictionary<Type, ValueConverter> Cache = new();

    public static ValueConverter For(Type type) => Cache.GetOrAdd(type, Create);

    private static ValueConverter Create(Type type)
    {
        if (type.IsConstructedGenericType)
        {
            return CreateGeneric(type, type.GetGenericTypeDefinition());
        }

        return type switch
        {
            _ when type == typeof(string) => new SameTypeConverter<string>(),
            _ when type == typeof(bool) => new SameTypeConverter<bool>(),
            _ when type == typeof(double) => new SameTypeConverter<double>(),
            _ when type == typeof(int) => new Int32Converter(),
            _ when type == typeof(object) => new SameTypeConverter<object>(),
            _ when type == typeof(JsonElement) => new JsonElementConverter(),
            _ when typeof(Resource).IsAssignableFrom(type) => new SameTypeConverter<Resource>(),
            { IsEnum: true } => new EnumConverter(type),
            { IsValueType: true } when type.IsDefined(typeof(EnumTypeAttribute)) => new EnumTypeConverter(type),
            { IsInterface: true } => new DiscriminatedUnionConverter(type),
            _ => new OutputTypeConverter(type),
        };
    }

    private static ValueConverter CreateGeneric(Type type, Type definition)
    {
        var arguments = type.GenericTypeArguments;
        return definition switch
        {
            _ when definition == typeof(Nullable<>) => new NullableConverter(For(arguments[0])),
            _ when definition == typeof(Union<,>) => Instantiate(typeof(UnionConverter<,>), arguments),
            _ when definition == typeof(ImmutableArray<>) => Instantiate(typeof(ArrayConverter<>), arguments),
            _ when definition == typeof(ImmutableDictionary<,>) => Instantiate(typeof(DictionaryConverter<>), arguments[1]),
            _ when definition == typeof(Output<>) => Instantiate(typeof(OutputConverter<>), arguments),
            _ => throw new InvalidOperationException($"Unexpected generic target type {type.FullName}"),
        };
    }

    private static ValueConverter Instantiate(Type converter, params Type[] arguments)
        => (ValueConverter)Activator.CreateInstance(converter.MakeGenericType(arguments))!;
}
