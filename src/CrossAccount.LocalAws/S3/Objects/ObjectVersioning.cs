using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Which versions a bucket keeps.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html">Versioning</see>.</remarks>
internal static class ObjectVersioning
{
    public static string NewId(AuthenticatedCall call, BucketState bucket) =>
        bucket.Versioning == VersioningStatus.Enabled ? call.Cloud.Ids.VersionId() : ObjectVersion.NullId;

    /// <summary>Deletes an object; a bucket that keeps versions marks it as deleted.</summary>
    public static DeletedObject Delete(AuthenticatedCall call, BucketState bucket, string key)
    {
        if (bucket.Versioning == VersioningStatus.NeverEnabled)
        {
            if (bucket.Objects.Newest(key) is { } version)
            {
                bucket.Objects.Remove(version);
            }

            return new DeletedObject(key);
        }

        var marker = new ObjectVersion(key, NewId(call, bucket), call.Now) { IsDeleteMarker = true };
        bucket.Objects.Add(marker);
        return new DeletedObject(key) { IsDeleteMarker = true, DeleteMarkerVersionId = marker.VersionId };
    }

    /// <summary>Deletes a version for good. One that is not there is no error.</summary>
    public static DeletedObject Delete(BucketState bucket, string key, string versionId)
    {
        if (bucket.Objects.Find(key, versionId) is not { } version)
        {
            return new DeletedObject(key) { VersionId = versionId };
        }

        bucket.Objects.Remove(version);
        return new DeletedObject(key)
        {
            VersionId = versionId,
            IsDeleteMarker = version.IsDeleteMarker,
            DeleteMarkerVersionId = version.IsDeleteMarker ? versionId : null,
        };
    }
}
