namespace Pulumi;

/// <summary>One case of a discriminated union: the value of the discriminator, and the type it stands for.</summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true)]
public sealed class DiscriminatedUnionCaseAttribute : Attribute
{
    public DiscriminatedUnionCaseAttribute(string tag, Type type)
    {
        Tag = tag;
        Type = type;
    }

    public string Tag { get; }

    public Type Type { get; }
}
