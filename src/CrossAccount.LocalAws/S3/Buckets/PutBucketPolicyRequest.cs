namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Asks to set a bucket's policy.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Policy">The policy.</param>
public sealed record PutBucketPolicyRequest(string Bucket, string Policy);
