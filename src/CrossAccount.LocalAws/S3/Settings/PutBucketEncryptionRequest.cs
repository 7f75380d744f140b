namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Asks to set a bucket's encryption.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Encryption">The encryption.</param>
public sealed record PutBucketEncryptionRequest(string Bucket, BucketEncryption Encryption);
