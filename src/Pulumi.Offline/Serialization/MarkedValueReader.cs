using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Reads a value with the protocol's own marks in place of unknown and secret parts.</summary>
internal sealed class MarkedValueReader(string label) : ValueReader(label)
{
    protected override string ReadText(string text) => text;

    protected override bool IsVisible(string key) => true;

    protected override object? ReadOutput(IOutput output)
    {
        if (TryGet(output) is not { } data)
        {
            return null;
        }

        if (!data.IsKnown)
        {
            return Wire.Unknown;
        }

        var value = ReadAt("id", data.Value);
        return data.IsSecret
            ? ImmutableDictionary<string, object?>.Empty
                .Add(Wire.Signature, Wire.SecretSignature)
                .Add(Wire.SecretValue, value)
            : value;
    }

    protected override object? ReadResource(Resource resource)
        => Read(resource is CustomResource custom ? custom.Id : resource.Urn);
}
