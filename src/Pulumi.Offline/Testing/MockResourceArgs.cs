using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A resource as a mock sees it: wire names, plain values, unknown and null ones left out.</summary>
public class MockResourceArgs
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    public ImmutableDictionary<string, object> Inputs { get; set; } = null!;

    /// <summary><c>urn::id</c> of the provider resource, or empty for the default provider.</summary>
    public string? Provider { get; set; }

    /// <summary>The id given by the program for a resource that exists, or empty.</summary>
    public string? Id { get; set; }
}
