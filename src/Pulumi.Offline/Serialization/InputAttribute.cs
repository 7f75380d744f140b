namespace Pulumi;

/// <summary>Marks a property or field of an args class, with its name on the wire.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class InputAttribute : Attribute
{
    public InputAttribute(string name, bool required = false, bool json = false)
    {
        Name = name;
        IsRequired = required;
        Json = json;
    }

    internal string Name { get; }

    internal bool IsRequired { get; }

    /// <summary>The value travels as JSON text (arguments of providers).</summary>
    internal bool Json { get; }
}
