using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Copies;

/// <summary>A copy.</summary>
/// <param name="Head">The copy.</param>
/// <param name="SourceVersionId">The version that was copied; null when the source's bucket never kept versions.</param>
public sealed record CopiedObject(ObjectHead Head, string? SourceVersionId);
