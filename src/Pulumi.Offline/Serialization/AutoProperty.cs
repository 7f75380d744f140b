using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>
/// Automatic properties are read and written through their fields: hundreds of accessors would have to be compiled
/// otherwise, which a small program has no time for.
/// </summary>
internal static class AutoProperty
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The field behind an automatic property; null for one that has code of its own.</summary>
    public static FieldInfo? FieldOf(PropertyInfo property)
        => property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
            && property.SetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
                ? property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", Fields)
                : null;
}
