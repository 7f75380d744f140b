using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>A call of a provider's function as a mock sees it.</summary>
public class MockCallArgs
{
    public string? Token { get; set; }

    public ImmutableDictionary<string, object> Args { get; set; } = null!;

    /// <summary><c>urn::id</c> of the provider resource, or empty for the default provider.</summary>
    public string? Provider { get; set; }
}
