using System.Reflection;

namespace Pulumi;

/// <summary>The properties of a component or stack that have <see cref="OutputAttribute"/>, by output name.</summary>
internal static class DeclaredOutputs
{
    public static Dictionary<string, object?> Of(Resource resource)
    {
        var outputs = new Dictionary<string, object?>();
        foreach (var property in resource.GetType().GetProperties())
        {
            if (property.DeclaringType != typeof(Resource)
                && property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                var name = string.IsNullOrWhiteSpace(attribute.Name) ? property.Name : attribute.Name;
                outputs.Add(name, property.GetValue(resource));
            }
        }

        return outputs;
    }
}
