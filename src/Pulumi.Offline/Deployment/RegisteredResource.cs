using Pulumi.Serialization;

namespace Pulumi;

/// <summary>What the engine answers: the resource's names and its state.</summary>
internal sealed record RegisteredResource(string Urn, string Id, List<Property> State);
