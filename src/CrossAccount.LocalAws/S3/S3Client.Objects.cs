using System.Security.Cryptography;
using System.Text;
using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3;

/// <content>Objects.</content>
public sealed partial class S3Client
{
    private const int MaximumKeyBytes = 1024;
    private const string ListAction = "s3:ListBucket";

    /// <summary>Lists objects of a bucket, by key.</summary>
    public AwsResult<ObjectList> ListObjectsV2(ListObjectsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => S3Call.OnBucket(
            call, request.Bucket, ListAction, bucket => ObjectLister.List(bucket, request), keys: keys => ListKeys(keys, request)));
    }

    /// <summary>Gives an object. To a caller that may not list the bucket, one that is not there is denied.</summary>
    public AwsResult<ObjectContent> GetObject(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => OnObject<ObjectContent>(call, request, found => new ObjectContent(found.Body, found.Head)));
    }

    /// <summary>Describes an object. To a caller that may not list the bucket, one that is not there is denied.</summary>
    public AwsResult<ObjectHead> HeadObject(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => OnObject<ObjectHead>(call, request, found => found.Head));
    }

    /// <summary>Writes an object; one of the same key is replaced.</summary>
    public AwsResult<ObjectHead> PutObject(PutObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => S3Call.OnBucket<ObjectHead>(call, request.Bucket, "s3:PutObject", key: request.Key, run: bucket =>
        {
            if (Encoding.UTF8.GetByteCount(request.Key) is 0 or > MaximumKeyBytes)
            {
                return S3Errors.KeyTooLong;
            }

            byte[] body = request.Body.ToArray();
            var written = new ObjectState(body, request.ContentType, ETagOf(body), call.Now);
            bucket.Objects[request.Key] = written;
            return written.Head;
        }));
    }

    /// <summary>Deletes an object. One that is not there is no error.</summary>
    public AwsResult<Done> DeleteObject(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke(call => S3Call.OnBucket<Done>(call, request.Bucket, "s3:DeleteObject", key: request.Key, run: bucket =>
        {
            bucket.Objects.Remove(request.Key);
            return Done.Value;
        }));
    }

    private static AwsResult<T> OnObject<T>(AuthenticatedCall call, ObjectRequest request, Func<ObjectState, AwsResult<T>> run)
        where T : notnull =>
        S3Call.OnBucket(call, request.Bucket, "s3:GetObject", key: request.Key, run: bucket =>
        {
            if (bucket.Objects.TryGetValue(request.Key, out ObjectState? found))
            {
                return run(found);
            }

            return S3Call.Denied(call, bucket, ListAction, null, null, out _) is { } denied ? denied : S3Errors.NoSuchKey;
        });

    private static RequestContext ListKeys(RequestContext keys, ListObjectsRequest request)
    {
        keys = request.Prefix is null ? keys : keys.With("s3:prefix", request.Prefix);
        keys = request.Delimiter is null ? keys : keys.With("s3:delimiter", request.Delimiter);
        return request.MaxKeys is { } maxKeys ? keys.With("s3:max-keys", maxKeys) : keys;
    }

    private static string ETagOf(byte[] body)
    {
#pragma warning disable CA5351 // S3's ETag is MD5; it protects nothing
        return $"\"{Convert.ToHexStringLower(MD5.HashData(body))}\"";
#pragma warning restore CA5351
    }
}
