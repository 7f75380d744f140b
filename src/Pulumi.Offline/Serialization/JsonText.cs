namespace Pulumi.Serialization;

/// <summary>A value that travels as JSON text.</summary>
internal sealed record JsonText(object Value);
