using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Copies;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3;

/// <content>Objects.</content>
public sealed partial class S3Client
{
    private const string GetAction = "s3:GetObject";
    private const string GetVersionAction = "s3:GetObjectVersion";

    /// <summary>Gives an object. To a caller that may not list the bucket, one that is not there is denied.</summary>
    public AwsResult<ObjectContent> GetObject(GetObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnObject(request, ObjectReader.Read);
    }

    /// <summary>Describes an object. To a caller that may not list the bucket, one that is not there is denied.</summary>
    public AwsResult<ObjectHead> HeadObject(GetObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnObject<ObjectHead>(request, (bucket, found, _) => found.Head(bucket.HasVersions));
    }

    /// <summary>Describes an object, with its checksum and parts, to a caller that may read it and its attributes.</summary>
    public AwsResult<ObjectHead> GetObjectAttributes(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access read = S3Access.OnVersion(GetAction, GetVersionAction, request.Bucket, request.Key, request.VersionId);
        S3Access attributes = S3Access.OnVersion(
            "s3:GetObjectAttributes", "s3:GetObjectVersionAttributes", request.Bucket, request.Key, request.VersionId);
        return OnVersion<ObjectHead>(read, (call, bucket, found) =>
            S3Call.Denied(call, bucket, attributes, out _) is { } denied ? denied : found.Head(bucket.HasVersions));
    }

    /// <summary>Writes an object; one of the same key is replaced, or kept as an older version.</summary>
    public AwsResult<ObjectHead> PutObject(PutObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var write = new ObjectWrite(request.Bucket, request.Key)
        {
            ContentType = request.ContentType,
            Properties = request.Properties,
            Tags = request.Tags,
            Acl = request.Acl,
            IfMatch = request.IfMatch,
            IfNoneMatch = request.IfNoneMatch,
        };
        Payload payload = Payload.Of(request.OwnsBody ? request.Body : request.Body.ToArray(), S3Limits.PutBytes, request.Checksum, request.ContentMd5);
        return OnBucket<ObjectHead>(write.Access("s3:PutObject"), (call, bucket) =>
        {
            if ((ObjectWriter.Check(call, bucket, write) ?? payload.Error) is { } error)
            {
                return error;
            }

            var content = new ObjectVersion(request.Key, ObjectVersioning.NewId(call, bucket), call.Now)
            {
                Body = payload.Bytes,
                ETag = payload.ETag,
                Checksum = payload.Checksum,
            };
            return ObjectWriter.Add(call, bucket, write, content);
        });
    }

    /// <summary>Copies an object, within a bucket or to another one.</summary>
    public AwsResult<CopiedObject> CopyObject(CopyObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket(CopyOperation.Access(request), (call, bucket) => CopyOperation.Run(call, bucket, request));
    }

    /// <summary>Deletes an object, or one version of it for good. One that is not there is no error.</summary>
    public AwsResult<DeletedObject> DeleteObject(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var identifier = new ObjectIdentifier(request.Key, request.VersionId);
        return OnBucket<DeletedObject>(DeleteAccess(request.Bucket, identifier), (call, bucket) => Delete(call, bucket, identifier));
    }

    /// <summary>Deletes several objects. Each is decided by itself, and says what came of it.</summary>
    public AwsResult<ImmutableArray<DeleteOutcome>> DeleteObjects(DeleteObjectsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Invoke<ImmutableArray<DeleteOutcome>>(call =>
        {
            if (request.Objects.IsDefaultOrEmpty || request.Objects.Length > S3Limits.Entries)
            {
                return S3Errors.MalformedXml;
            }

            return S3Call.Find(call, request.Bucket, _expectedBucketOwner, out BucketState bucket) is { } missing
                ? missing
                : request.Objects.Select(identifier => DeleteOne(call, bucket, identifier)).ToImmutableArray();
        });
    }

    private static DeleteOutcome DeleteOne(AuthenticatedCall call, BucketState bucket, ObjectIdentifier identifier) =>
        S3Call.Denied(call, bucket, DeleteAccess(bucket.Name, identifier), out _) is { } denied
            ? new DeleteOutcome(identifier, null, denied)
            : new DeleteOutcome(identifier, Delete(call, bucket, identifier), null);

    private static DeletedObject Delete(AuthenticatedCall call, BucketState bucket, ObjectIdentifier identifier) => identifier.VersionId is null
        ? ObjectVersioning.Delete(call, bucket, identifier.Key)
        : ObjectVersioning.Delete(bucket, identifier.Key, identifier.VersionId);

    private static S3Access DeleteAccess(string bucket, ObjectIdentifier identifier) =>
        S3Access.OnVersion("s3:DeleteObject", "s3:DeleteObjectVersion", bucket, identifier.Key, identifier.VersionId) with { KnowsExistingTags = false };

    private AwsResult<T> OnObject<T>(GetObjectRequest request, Func<BucketState, ObjectVersion, GetObjectRequest, AwsResult<T>> run)
        where T : notnull
    {
        S3Access access = S3Access.OnVersion(GetAction, GetVersionAction, request.Bucket, request.Key, request.VersionId);
        return OnBucket(access, (call, bucket) =>
        {
            if (ObjectFinder.Find(call, bucket, request.Key, request.VersionId, out ObjectVersion found) is { } missing)
            {
                return missing;
            }

            return request.Conditions.Check(found.ETag, found.LastModified) is { } unmet ? ObjectReader.Unmet(bucket, found, unmet) : run(bucket, found, request);
        });
    }
}
