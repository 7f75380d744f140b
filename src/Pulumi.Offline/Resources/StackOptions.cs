namespace Pulumi;

/// <summary>Options of the stack itself.</summary>
public class StackOptions
{
    /// <summary>Run for every resource of the stack, also under mocks.</summary>
    public List<ResourceTransformation> ResourceTransformations { get => field ??= []; set; }

    /// <summary>Run by the engine; mocks have none, so they never run here.</summary>
    public List<ResourceTransform> ResourceTransforms { get => field ??= []; set; }
}
