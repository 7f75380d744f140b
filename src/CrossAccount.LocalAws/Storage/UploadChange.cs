using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Multipart;

namespace CrossAccount.LocalAws.Storage;

/// <summary>An upload in parts that was begun, or that has ended.</summary>
internal sealed record UploadChange(BucketState Bucket, MultipartUpload Upload);
