using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrossAccount.TestSupport.Api;

/// <summary>What a type is: its kind, its base and the interfaces that it declares.</summary>
internal static class ApiType
{
    public static string Kind(Type type)
    {
        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsValueType)
        {
            return type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct";
        }

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        var inherits = type.BaseType == typeof(object) ? "" : $" : {ApiTypeName.Of(type.BaseType!)}";
        return $"{modifier}class{inherits}";
    }

    /// <summary>Public interfaces that the type itself adds to those of its base.</summary>
    public static IEnumerable<string> Interfaces(Type type) => type.GetInterfaces()
        .Except(type.BaseType?.GetInterfaces() ?? [])
        .Where(implemented => implemented.IsVisible)
        .Select(ApiTypeName.Of);
}
