namespace Pulumi;

/// <summary>Names the property that tells which case of a discriminated union a value is.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DiscriminatedUnionDiscriminatorAttribute : Attribute
{
    public DiscriminatedUnionDiscriminatorAttribute(string propertyName) => PropertyName = propertyName;

    public string PropertyName { get; }
}
