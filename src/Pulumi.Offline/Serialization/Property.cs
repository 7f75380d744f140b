using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>One property of a resource, call or state: its plain value and its marks.</summary>
internal sealed record Property(string Name, object? Value, bool IsKnown, bool IsSecret, IReadOnlyCollection<Resource> Resources)
{
    /// <summary>What a mock gets to see: known values that are not null.</summary>
    public static ImmutableDictionary<string, object> Visible(IEnumerable<Property> properties)
    {
        var visible = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var property in properties)
        {
            if (property.IsKnown && property.Value is not null)
            {
                visible.Add(property.Name, property.Value);
            }
        }

        return visible.ToImmutable();
    }
}
