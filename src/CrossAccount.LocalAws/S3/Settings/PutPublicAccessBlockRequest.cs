namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Asks to set a bucket's public access block.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="PublicAccessBlock">The settings.</param>
public sealed record PutPublicAccessBlockRequest(string Bucket, PublicAccessBlock PublicAccessBlock);
