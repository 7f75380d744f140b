namespace Pulumi;

/// <summary>Looks at a resource under construction, and may change its args and options; null leaves it as it is.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
