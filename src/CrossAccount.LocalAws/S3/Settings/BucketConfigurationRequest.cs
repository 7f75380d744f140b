namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Names a setting of a bucket that is a document.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Configuration">The setting.</param>
public sealed record BucketConfigurationRequest(string Bucket, BucketConfiguration Configuration);
