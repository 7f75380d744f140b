namespace Pulumi;

/// <summary>A transformation of calls that the engine runs. Mocks have no engine, so it is accepted and never run.</summary>
public delegate Task<InvokeTransformResult?> InvokeTransform(
    InvokeTransformArgs args, CancellationToken cancellationToken = default);
