using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.Storage;

/// <summary>A version of an object that was written, replaced or deleted: what has become of it is looked up when it is saved.</summary>
internal sealed record ObjectChange(BucketState Bucket, string Key, string VersionId);
