using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Storage;

namespace CrossAccount.LocalAws.S3;

/// <content>Uploads in parts.</content>
public sealed partial class S3Client
{
    private const string PutAction = "s3:PutObject";

    /// <summary>Begins to upload an object in parts.</summary>
    public AwsResult<MultipartUploadSummary> CreateMultipartUpload(CreateMultipartUploadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket(MultipartOperations.Write(request).Access(PutAction), (call, bucket) => MultipartOperations.Create(call, bucket, request));
    }

    /// <summary>Uploads a part; one of the same number is replaced.</summary>
    public AwsResult<UploadedPart> UploadPart(UploadPartRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Payload payload = Payload.Of(request.OwnsBody ? request.Body : request.Body.ToArray(), S3Limits.PutBytes, request.Checksum, request.ContentMd5);
        return OnBucket(new S3Access(PutAction, request.Bucket) { Key = request.Key }, (call, bucket) => MultipartOperations.Put(call, bucket, request, payload));
    }

    /// <summary>Uploads a part that is a piece of an object.</summary>
    public AwsResult<UploadedPart> UploadPartCopy(UploadPartCopyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = new(PutAction, request.Bucket)
        {
            Key = request.Key,
            Keys = keys => keys.With("s3:x-amz-copy-source", request.Source.ToString()),
        };
        return OnBucket(access, (call, bucket) => MultipartOperations.Copy(call, bucket, request));
    }

    /// <summary>Makes the object of its parts.</summary>
    public AwsResult<ObjectHead> CompleteMultipartUpload(CompleteMultipartUploadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket(
            new S3Access(PutAction, request.Bucket) { Key = request.Key, Keys = keys => MatchKeys(keys, request) },
            (call, bucket) => UploadCompletion.Run(call, bucket, request));
    }

    /// <summary>Throws the parts of an upload away.</summary>
    public AwsResult<Done> AbortMultipartUpload(MultipartUploadRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(new S3Access("s3:AbortMultipartUpload", request.Bucket) { Key = request.Key }, (call, bucket) =>
        {
            if (MultipartOperations.Find(bucket, request.Key, request.UploadId, out MultipartUpload upload) is { } missing)
            {
                return missing;
            }

            bucket.Uploads.Remove(upload.UploadId);
            call.Removed(new UploadChange(bucket, upload));
            return Done.Value;
        });
    }

    /// <summary>Lists the parts that were uploaded.</summary>
    public AwsResult<PartList> ListParts(ListPartsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket(
            new S3Access("s3:ListMultipartUploadParts", request.Bucket) { Key = request.Key }, (_, bucket) => MultipartOperations.List(bucket, request));
    }

    /// <summary>Lists the uploads in parts that are under way.</summary>
    public AwsResult<MultipartUploadList> ListMultipartUploads(ListMultipartUploadsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = new("s3:ListBucketMultipartUploads", request.Bucket)
        {
            Keys = keys => ListKeys(keys, request.Prefix, request.Delimiter, null),
        };
        return OnBucket(access, (_, bucket) => UploadLister.List(bucket, request));
    }

    private static RequestContext MatchKeys(RequestContext keys, CompleteMultipartUploadRequest request)
    {
        keys = request.IfMatch is null ? keys : keys.With("s3:if-match", request.IfMatch);
        return request.IfNoneMatch is null ? keys : keys.With("s3:if-none-match", request.IfNoneMatch);
    }
}
