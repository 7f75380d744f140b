using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Finds the version of an object that a request is about.</summary>
internal static class ObjectFinder
{
    public const string VersionIdHeader = "x-amz-version-id";
    public const string DeleteMarkerHeader = "x-amz-delete-marker";

    private const int LongestVersionId = 1024;

    /// <summary>Finds it, or says what AWS says. To a caller that may not list the bucket, an object that is not there is denied.</summary>
    public static AwsError? Find(AuthenticatedCall call, BucketState bucket, string key, string? versionId, out ObjectVersion found)
    {
        found = (versionId is null ? bucket.Objects.Newest(key) : bucket.Objects.Find(key, versionId))!;
        if (found is { IsDeleteMarker: false })
        {
            return null;
        }

        if (versionId is not null)
        {
            return found is null ? NoVersion(versionId) : Marked(S3Errors.MethodNotAllowed, found, ("Allow", "DELETE"));
        }

        AwsError missing = found is null ? S3Errors.NoSuchKey : Marked(S3Errors.NoSuchKey, found);
        return S3Call.Denied(call, bucket, new("s3:ListBucket", bucket.Name), out _) ?? missing;
    }

    private static AwsError NoVersion(string versionId) =>
        versionId.Length is 0 or > LongestVersionId ? S3Errors.InvalidVersionId : S3Errors.NoSuchVersion;

    private static AwsError Marked(AwsError error, ObjectVersion marker, params ReadOnlySpan<(string Name, string Value)> more) =>
        error with { Headers = [(DeleteMarkerHeader, "true"), (VersionIdHeader, marker.VersionId), .. more] };
}
