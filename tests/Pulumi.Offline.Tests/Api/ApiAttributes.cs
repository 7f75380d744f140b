using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Offline.Tests.Api;

/// <summary>The attributes that change how code compiles or what travels.</summary>
internal static class ApiAttributes
{
    public static IEnumerable<string> OfType(Type type)
    {
        if (type.IsDefined(typeof(OutputTypeAttribute)))
        {
            yield return "[output type]";
        }

        if (type.IsDefined(typeof(EnumTypeAttribute)))
        {
            yield return "[enum type]";
        }

        if (type.GetCustomAttribute<ResourceTypeAttribute>() is { } resource)
        {
            yield return $"[resource type] {resource.Type}";
        }

        if (type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } usage)
        {
            yield return $"[usage] {usage.ValidOn}{(usage.AllowMultiple ? ", several" : "")}";
        }
    }

    public static string Of(MemberInfo member)
        => Obsolete(member) + (member is PropertyInfo property ? Input(property) + Output(property) : "");

    /// <summary>What the compiler is told about null, and the names in tuples.</summary>
    public static string Of(ParameterInfo parameter)
    {
        var flow = parameter.CustomAttributes
            .Where(attribute => attribute.AttributeType.Namespace == "System.Diagnostics.CodeAnalysis")
            .Select(attribute => $"[{attribute.AttributeType.Name}] ");
        var names = parameter.GetCustomAttribute<TupleElementNamesAttribute>()?.TransformNames;
        return string.Concat(flow) + (names is null ? "" : $"[names {string.Join(", ", names)}] ");
    }

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute)) ? "[obsolete] " : "";

    private static string Output(PropertyInfo property)
        => property.GetCustomAttribute<OutputAttribute>() is { } output ? $"[output {output.Name}] " : "";

    /// <summary>The attribute is on the property, or on the field behind it.</summary>
    private static string Input(PropertyInfo property)
    {
        const BindingFlags fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var behind = property.DeclaringType!.GetFields(fields).FirstOrDefault(field =>
            field.Name == $"<{property.Name}>k__BackingField"
            || string.Equals(field.Name, $"_{property.Name}", StringComparison.OrdinalIgnoreCase));
        MemberInfo?[] places = [property, behind];
        var data = places
            .SelectMany(place => place?.CustomAttributes ?? [])
            .FirstOrDefault(attribute => attribute.AttributeType == typeof(InputAttribute));
        if (data is null)
        {
            return "";
        }

        var required = data.ConstructorArguments[1].Value is true ? ", required" : "";
        var json = data.ConstructorArguments[2].Value is true ? ", json" : "";
        return $"[input {data.ConstructorArguments[0].Value}{required}{json}] ";
    }
}
