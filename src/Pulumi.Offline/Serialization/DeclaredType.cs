using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How a value of a type marked as enumeration or output type travels, found once per type.</summary>
internal sealed class DeclaredType
{
    private static readonly ConcurrentDictionary<Type, DeclaredType> Types = new();

    private DeclaredType(Type type)
    {
        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            ToPrimitive = Conversion(type);
        }
        else if (type.IsDefined(typeof(OutputTypeAttribute)))
        {
            Fields = [.. type
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.IsInitOnly)
                .Select(field => (char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field))];
        }
    }

    /// <summary>For enumerations: to the string or number that a value stands for.</summary>
    public Func<object, object?>? ToPrimitive { get; }

    /// <summary>For output types: the fields by wire name.</summary>
    public (string Name, FieldInfo Field)[]? Fields { get; }

    public static DeclaredType Of(Type type) => Types.GetOrAdd(type, static type => new(type));

    private static Func<object, object?> Conversion(Type type)
    {
        var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
        if (conversion?.ReturnType != typeof(string) && conversion?.ReturnType != typeof(double))
        {
            throw new InvalidOperationException(
                $"Expected {type.FullName} to have an explicit conversion operator to String or Double.");
        }

        return value => conversion.Invoke(null, [value]);
    }
}
