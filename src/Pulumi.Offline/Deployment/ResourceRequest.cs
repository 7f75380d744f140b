using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What the engine is asked when a resource is registered or read.</summary>
internal sealed record ResourceRequest(
    string Type, string Name, string? ParentUrn, string Provider, string Id, ImmutableDictionary<string, object> Inputs);
