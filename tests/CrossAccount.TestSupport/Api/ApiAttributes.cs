using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrossAccount.TestSupport.Api;

/// <summary>The attributes that change how code compiles or what travels. Those of Pulumi are found by name: not every library has it.</summary>
internal static class ApiAttributes
{
    public static IEnumerable<string> OfType(Type type)
    {
        if (Find(type, "OutputType") is not null)
        {
            yield return "[output type]";
        }

        if (Find(type, "EnumType") is not null)
        {
            yield return "[enum type]";
        }

        if (Find(type, "ResourceType") is { } resource)
        {
            yield return $"[resource type] {resource.ConstructorArguments[0].Value}";
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

    public static bool IsOutputConstructor(ConstructorInfo constructor) => Find(constructor, "OutputConstructor") is not null;

    /// <summary>Whether the compiler made it, as it makes the members of records that compare and print.</summary>
    public static bool IsGenerated(MemberInfo member)
        => member.IsDefined(typeof(CompilerGeneratedAttribute))
            || (member is PropertyInfo property && property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true && property.Name == "EqualityContract");

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute)) ? "[obsolete] " : "";

    private static string Output(PropertyInfo property)
        => Find(property, "Output") is { } output ? $"[output {output.ConstructorArguments[0].Value}] " : "";

    /// <summary>The attribute is on the property, or on the field behind it.</summary>
    private static string Input(PropertyInfo property)
    {
        const BindingFlags fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var behind = property.DeclaringType!.GetFields(fields).FirstOrDefault(field =>
            field.Name == $"<{property.Name}>k__BackingField"
            || string.Equals(field.Name, $"_{property.Name}", StringComparison.OrdinalIgnoreCase));
        var data = Find(property, "Input") ?? (behind is null ? null : Find(behind, "Input"));
        if (data is null)
        {
            return "";
        }

        var required = data.ConstructorArguments[1].Value is true ? ", required" : "";
        var json = data.ConstructorArguments[2].Value is true ? ", json" : "";
        return $"[input {data.ConstructorArguments[0].Value}{required}{json}] ";
    }

    private static CustomAttributeData? Find(MemberInfo member, string name)
        => member.CustomAttributes.FirstOrDefault(attribute => Is(attribute.AttributeType, $"Pulumi.{name}Attribute"));

    /// <summary>Each package has attributes of its own that derive from Pulumi's.</summary>
    private static bool Is(Type? attribute, string name)
        => attribute is not null && (attribute.FullName == name || Is(attribute.BaseType, name));
}
