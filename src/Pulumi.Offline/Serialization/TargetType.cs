using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Pulumi.Serialization.Conversion;

namespace Pulumi.Serialization;

/// <summary>Checks that values can be converted to a type, before any comes.</summary>
internal static class TargetType
{
    private static readonly ConcurrentDictionary<Type, bool> Good = new();

    private static readonly HashSet<Type> Plain =
    [
        typeof(bool), typeof(int), typeof(double), typeof(string), typeof(object), typeof(JsonElement),
        typeof(ImmutableDictionary<string, object>), typeof(ImmutableArray<object>),
    ];

    /// <summary>Throws for a type that nothing can be converted to; the context is named in the message.</summary>
    public static void Check(string context, Type type)
    {
        if (!Good.ContainsKey(type))
        {
            Check(context, type, []);
            Good.TryAdd(type, true);
        }
    }

    private static void Check(string context, Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || Plain.Contains(type) || typeof(Resource).IsAssignableFrom(type))
        {
            return;
        }

        if (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int))
        {
            return;
        }

        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            CheckEnumType(type);
        }
        else if (type.IsConstructedGenericType)
        {
            CheckGeneric(context, type, seen);
        }
        else if (type.IsInterface && type.IsDefined(typeof(DiscriminatedUnionDiscriminatorAttribute)))
        {
            CheckCases(type, seen);
        }
        else
        {
            CheckOutputType(context, type, seen);
        }
    }

    private static void CheckEnumType(Type type)
    {
        const BindingFlags any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;
        foreach (var underlying in (Type[])[typeof(string), typeof(double)])
        {
            if (type.GetConstructor(any, [underlying]) is null)
            {
                continue;
            }

            var conversion = type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, [type]);
            if (conversion?.ReturnType == underlying)
            {
                return;
            }

            throw new InvalidOperationException(
                $"{type.FullName} had [EnumTypeAttribute], but did not contain an explicit conversion operator "
                + $"to {underlying.FullName}.");
        }

        throw new InvalidOperationException(
            $"{type.FullName} had [EnumTypeAttribute], but did not contain constructor with a single String or Double "
            + "parameter.");
    }

    private static void CheckGeneric(string context, Type type, HashSet<Type> seen)
    {
        var definition = type.GetGenericTypeDefinition();
        var arguments = type.GenericTypeArguments;
        if (definition == typeof(ImmutableDictionary<,>))
        {
            if (arguments[0] != typeof(string))
            {
                throw new InvalidOperationException(
                    $"{context} contains invalid type {type.FullName}:\n"
                    + "    The only allowed ImmutableDictionary 'TKey' type is 'String'.");
            }

            Check(context, arguments[1], seen);
            return;
        }

        if (definition != typeof(Nullable<>) && definition != typeof(Union<,>)
            && definition != typeof(ImmutableArray<>) && definition != typeof(Output<>))
        {
            throw new InvalidOperationException(
                $"{context} contains invalid type {type.FullName}:\n"
                + "    The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>");
        }

        foreach (var argument in arguments)
        {
            Check(context, argument, seen);
        }
    }

    private static void CheckCases(Type type, HashSet<Type> seen)
    {
        foreach (var known in type.GetCustomAttributes<DiscriminatedUnionCaseAttribute>())
        {
            if (!type.IsAssignableFrom(known.Type))
            {
                throw new InvalidOperationException(
                    $"{type.FullName} had [DiscriminatedUnionCaseAttribute(\"{known.Tag}\")] with type "
                    + $"{known.Type.FullName} that is not assignable to {type.FullName}.");
            }

            Check($"{type.FullName}(\"{known.Tag}\")", known.Type, seen);
        }
    }

    private static void CheckOutputType(string context, Type type, HashSet<Type> seen)
    {
        if (!type.IsDefined(typeof(OutputTypeAttribute)))
        {
            throw new InvalidOperationException(
                $"{context} contains invalid type {type.FullName}. Allowed types are:\n"
                + "    String, Boolean, Int32, Double,\n"
                + "    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or\n"
                + "    a class explicitly marked with the [OutputTypeAttribute].");
        }

        var constructor = OutputConstructors.Find(type) ?? throw new InvalidOperationException(
            $"{type.FullName} had [OutputTypeAttribute], but did not contain constructor marked with "
            + "[OutputConstructorAttribute].");
        foreach (var parameter in constructor.GetParameters())
        {
            Check($"{type.FullName}({parameter.Name})", parameter.ParameterType, seen);
        }
    }
}
