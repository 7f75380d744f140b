using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>A value with what Pulumi tracks about it: known or not, secret or not, and the resources it came from.</summary>
internal sealed class OutputData<T>(ImmutableHashSet<Resource> resources, T value, bool isKnown, bool isSecret)
{
    public ImmutableHashSet<Resource> Resources { get; } = resources;

    public T Value { get; } = value;

    public bool IsKnown { get; } = isKnown;

    public bool IsSecret { get; } = isSecret;

    public OutputData<TOther> With<TOther>(TOther value) => new(Resources, value, IsKnown, IsSecret);
}
