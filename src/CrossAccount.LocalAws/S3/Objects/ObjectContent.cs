namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object.</summary>
/// <param name="Body">The content.</param>
/// <param name="Head">All else.</param>
public sealed record ObjectContent(ReadOnlyMemory<byte> Body, ObjectHead Head);
