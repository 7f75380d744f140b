namespace Pulumi.Random;

/// <summary>The type token of a resource class of this package.</summary>
internal sealed class RandomResourceTypeAttribute(string type) : ResourceTypeAttribute(type, RandomPackage.Version);
