namespace Pulumi.Aws;

/// <summary>The type token of a resource class of this package.</summary>
internal sealed class AwsResourceTypeAttribute(string type) : ResourceTypeAttribute(type, AwsPackage.Version);
