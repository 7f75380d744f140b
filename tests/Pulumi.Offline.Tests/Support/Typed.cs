namespace Pulumi.Offline.Tests.Support;

/// <summary>A custom resource with one output of a given type.</summary>
internal sealed class Typed<T> : CustomResource
{
    public Typed(string name, CustomResourceOptions? options = null)
        : base("test:index:Typed", name, ResourceArgs.Empty, options)
    {
    }

    [Output("value")]
    public Output<T> Value { get; private set; } = null!;
}
