using System.Reflection;

namespace CrossAccount.TestSupport.Api;

/// <summary>Names of types as C# writes them, with the nullability that metadata has.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Of(type, nullability: null, write: false);

    public static string Of(Type type, NullabilityInfo? nullability, bool write)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability, write);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, nullability: null, write) + "?";
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!, nullability?.ElementType, write) + "[]" + Mark(type, nullability, write);
        }

        var arguments = type.GetGenericArguments();
        var nested = arguments.Select(
            (argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i), write));
        var list = arguments.Length > 0 && !type.IsGenericParameter ? $"<{string.Join(", ", nested)}>" : "";
        return Name(type) + list + Mark(type, nullability, write);
    }

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return definition.FullName!.Split('`')[0].Replace('+', '.');
    }

    private static string Mark(Type type, NullabilityInfo? nullability, bool write)
    {
        if (nullability is null || type.IsValueType)
        {
            return "";
        }

        return (write ? nullability.WriteState : nullability.ReadState) switch
        {
            NullabilityState.Nullable => "?",
            NullabilityState.NotNull => "",
            _ => "~",
        };
    }
}
