namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Asks to create a bucket.</summary>
/// <param name="Bucket">The name.</param>
/// <param name="Region">The Region. The default is <c>us-east-1</c>.</param>
public sealed record CreateBucketRequest(string Bucket, string Region = BucketRules.DefaultRegion);
