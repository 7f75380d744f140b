namespace Pulumi;

/// <summary>A transformation that the engine runs. Mocks have no engine, so it is accepted and never run.</summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(
    ResourceTransformArgs args, CancellationToken cancellationToken = default);
