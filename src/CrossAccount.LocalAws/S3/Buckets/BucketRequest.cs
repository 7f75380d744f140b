namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Names a bucket, for operations that need nothing else.</summary>
/// <param name="Bucket">The name.</param>
public sealed record BucketRequest(string Bucket);
