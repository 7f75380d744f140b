namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Asks to set a bucket's versioning.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Status">The status.</param>
public sealed record PutBucketVersioningRequest(string Bucket, VersioningStatus Status);
