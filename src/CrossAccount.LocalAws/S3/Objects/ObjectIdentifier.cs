namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object of a bucket, or one version of it.</summary>
/// <param name="Key">The key.</param>
/// <param name="VersionId">The version; null for the object.</param>
public sealed record ObjectIdentifier(string Key, string? VersionId = null);
