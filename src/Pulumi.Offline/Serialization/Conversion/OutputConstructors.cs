using System.Reflection;

namespace Pulumi.Serialization.Conversion;

/// <summary>Finds the constructor of an output type: the marked one, or else the only public one.</summary>
internal static class OutputConstructors
{
    public static ConstructorInfo? Find(Type type)
    {
        var all = type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance);
        if (Array.Find(all, constructor => constructor.IsDefined(typeof(OutputConstructorAttribute))) is { } marked)
        {
            return marked;
        }

        var visible = Array.FindAll(all, constructor => constructor.IsPublic);
        return visible.Length == 1 ? visible[0] : null;
    }
}
