using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.S3.Tagging;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Writes objects.</summary>
internal static class ObjectWriter
{
    /// <summary>What of the permissions to tag and to set a list is missing, and of the conditions on the present object.</summary>
    public static AwsError? Check(AuthenticatedCall call, BucketState bucket, ObjectWrite write) =>
        PropertyRules.Check(write.Key, write.Properties)
        ?? TagRules.CheckObject(write.Tags)
        ?? CannedAcls.CheckObject(call, bucket, write.Acl)
        ?? CheckMore(call, bucket, write)
        ?? CheckPresent(bucket, write);

    /// <summary>Adds a version to what the bucket has.</summary>
    public static ObjectHead Add(AuthenticatedCall call, BucketState bucket, ObjectWrite write, ObjectVersion content)
    {
        ObjectVersion version = content with
        {
            ContentType = write.ContentType,
            Properties = Encrypted(bucket, write.Properties),
            Tags = TagRules.Sorted(write.Tags),
            Acl = write.Acl is null ? null : CannedAcls.OfObject(write.Acl, call.Account, bucket),
        };
        bucket.Objects.Add(version);
        return version.Head(bucket.HasVersions);
    }

    private static AwsError? CheckMore(AuthenticatedCall call, BucketState bucket, ObjectWrite write)
    {
        AwsError? denied = write.Tags.IsEmpty ? null : S3Call.Denied(call, bucket, write.Access("s3:PutObjectTagging"), out _);
        denied ??= write.Acl is null ? null : S3Call.Denied(call, bucket, write.Access("s3:PutObjectAcl"), out _);
        return denied ?? (write.IfMatch is null ? null : S3Call.Denied(call, bucket, write.Access("s3:GetObject"), out _));
    }

    private static AwsError? CheckPresent(BucketState bucket, ObjectWrite write)
    {
        ObjectVersion? present = bucket.Objects.Find(write.Key);
        if (write.IfNoneMatch is not null && present is not null && EntityTags.Has(write.IfNoneMatch, present.ETag))
        {
            return S3Errors.PreconditionFailed;
        }

        return (write.IfMatch, present) switch
        {
            (null, _) => null,
            (_, null) => S3Errors.NoSuchKey,
            _ => EntityTags.Has(write.IfMatch, present.ETag) ? null : S3Errors.PreconditionFailed,
        };
    }

    private static ObjectProperties Encrypted(BucketState bucket, ObjectProperties properties)
    {
        BucketEncryption encryption = bucket.Encryption;
        return properties.ServerSideEncryption is not null ? properties : properties with
        {
            ServerSideEncryption = encryption.SseAlgorithm,
            SseKmsKeyId = encryption.KmsMasterKeyId,
            BucketKeyEnabled = encryption.BucketKeyEnabled,
        };
    }
}
