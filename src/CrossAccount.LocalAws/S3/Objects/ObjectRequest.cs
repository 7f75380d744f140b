namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Names an object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
public sealed record ObjectRequest(string Bucket, string Key);
