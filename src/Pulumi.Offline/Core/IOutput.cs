using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An <see cref="Output{T}"/> whose element type is not known to the caller.</summary>
internal interface IOutput
{
    /// <summary>Completes when the value is there.</summary>
    Task Completion { get; }

    /// <summary>The value of a completed output; throws what made it fail.</summary>
    OutputData<object?> Data { get; }
}
