namespace Pulumi.Offline.Tests.Support;

/// <summary>A custom resource with one input and one output of any type.</summary>
[ResourceType("test:index:Thing", null)]
internal sealed class Thing : CustomResource
{
    public const string Token = "test:index:Thing";

    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ThingArgs(), options)
    {
    }

    [Output("value")]
    public Output<object?> Value { get; private set; } = null!;
}
