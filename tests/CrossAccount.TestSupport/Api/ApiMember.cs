using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CrossAccount.TestSupport.Api;

/// <summary>Members as one line each; null for those that are not visible outside or are described with another.</summary>
internal static class ApiMember
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string? Describe(MemberInfo member) => member switch
    {
        _ when ApiAttributes.IsGenerated(member) => null,
        ConstructorInfo constructor => DescribeConstructor(constructor),
        MethodInfo method when IsVisible(method) && !IsAccessor(method)
            => ApiAttributes.Of(method) + Modifiers(method) + Signature(method, method.Name),
        PropertyInfo property => DescribeProperty(property),
        FieldInfo field when field.IsPublic || field.IsFamily => DescribeField(field),
        _ => null,
    };

    public static string Signature(MethodInfo method, string? name = null)
    {
        var returns = ApiTypeName.Of(method.ReturnType, Nullability.Create(method.ReturnParameter), write: false);
        return ApiAttributes.Of(method.ReturnParameter) + returns + " " + name + Generics(method) + Parameters(method)
            + string.Concat(method.GetGenericArguments().Select(Constraints));
    }

    private static string? DescribeConstructor(ConstructorInfo constructor)
    {
        if (ApiAttributes.IsOutputConstructor(constructor))
        {
            // It is not public. What counts is which names it takes; their order is nobody's business.
            var parameters = constructor.GetParameters().OrderBy(parameter => parameter.Name, StringComparer.Ordinal);
            return $"[output constructor] ({string.Join(", ", parameters.Select(Parameter))})";
        }

        return !constructor.IsStatic && IsVisible(constructor)
            ? ApiAttributes.Of(constructor) + Access(constructor) + "new" + Parameters(constructor)
            : null;
    }

    private static string? DescribeProperty(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToArray();
        if (accessors.Length == 0)
        {
            return null;
        }

        var write = !property.CanRead;
        var type = ApiTypeName.Of(property.PropertyType, Nullability.Create(property), write);
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"[{string.Join(", ", parameters.Select(Parameter))}]"
            : "";
        var kinds = accessors.Select(accessor => Access(accessor) + AccessorName(accessor) + ";");
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var before = ApiAttributes.Of(property) + required + Modifiers(accessors[0]);
        return $"{before}{type} {property.Name}{index} {{ {string.Join(" ", kinds)} }}";
    }

    private static string? DescribeField(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return field.IsStatic ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}" : null;
        }

        if (field.IsLiteral)
        {
            return $"const {ApiTypeName.Of(field.FieldType)} {field.Name} = {Default(field.GetRawConstantValue())}";
        }

        var kind = (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        return $"{kind}{ApiTypeName.Of(field.FieldType, Nullability.Create(field), write: false)} {field.Name}";
    }

    private static string AccessorName(MethodInfo accessor)
        => accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init" : accessor.Name.Split('_')[0];

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"({extends}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var type = ApiTypeName.Of(parameter.ParameterType, Nullability.Create(parameter), write: !parameter.IsOut);
        var value = parameter.HasDefaultValue ? $" = {Default(parameter.DefaultValue)}" : "";
        return $"{ApiAttributes.Of(parameter)}{kind}{type} {parameter.Name}{value}";
    }

    private static string Default(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Generics(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
        : "";

    private static string Constraints(Type parameter)
    {
        var constraints = parameter.GetGenericParameterConstraints().Select(ApiTypeName.Of).ToList();
        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            constraints.Add("new()");
        }

        return constraints.Count > 0 ? $" where {parameter.Name} : {string.Join(", ", constraints)}" : "";
    }

    private static string Modifiers(MethodInfo method) => Access(method) + method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method)
        => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
