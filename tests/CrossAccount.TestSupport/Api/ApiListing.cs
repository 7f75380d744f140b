using System.Reflection;

namespace CrossAccount.TestSupport.Api;

/// <summary>The public API of assemblies as lines of text, each of which stands for itself.</summary>
public static class ApiListing
{
    /// <summary>The lines, in order.</summary>
    public static IReadOnlyList<string> Of(params IEnumerable<Assembly> assemblies) => [.. assemblies
        .SelectMany(assembly => assembly.GetExportedTypes())
        .SelectMany(Lines)
        .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Type type)
    {
        var name = ApiTypeName.Of(type);
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [$"{name}: delegate {ApiMember.Signature(type.GetMethod("Invoke")!)}"];
        }

        const BindingFlags declared = BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance
            | BindingFlags.Public | BindingFlags.NonPublic;
        var members = type.GetMembers(declared).Select(ApiMember.Describe).OfType<string>();
        return [
            $"{name}: {ApiType.Kind(type)}",
            .. ApiType.Interfaces(type).Select(implemented => $"{name}: implements {implemented}"),
            .. ApiAttributes.OfType(type).Select(attribute => $"{name}: {attribute}"),
            .. members.Select(member => $"{name}: {member}"),
        ];
    }
}
