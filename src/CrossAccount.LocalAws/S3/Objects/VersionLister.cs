using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Lists the versions of a bucket page by page.</summary>
internal static class VersionLister
{
    public static AwsResult<ObjectVersionList> List(BucketState bucket, ListObjectVersionsRequest request)
    {
        if (request.MaxKeys < 0)
        {
            return S3Errors.InvalidMaxKeys;
        }

        if (request is { VersionIdMarker: not null, KeyMarker: null })
        {
            return S3Errors.InvalidArgument("A version-id marker cannot be specified without a key marker.");
        }

        int limit = Math.Min(request.MaxKeys ?? ListWindow.Most, ListWindow.Most);
        var window = new ListWindow(request.Prefix, request.Delimiter, request.KeyMarker);
        var versions = ImmutableArray.CreateBuilder<ObjectVersionSummary>();
        var groups = ImmutableArray.CreateBuilder<string>();
        (string Key, string? VersionId) last = default;
        foreach (ObjectVersion version in Rest(bucket, window, request))
        {
            string? group = window.GroupOf(version.Key);
            if (group is not null && groups.Count > 0 && groups[^1] == group)
            {
                continue;
            }

            if (versions.Count + groups.Count == limit)
            {
                ObjectVersionList page = new(versions.ToImmutable(), groups.ToImmutable());
                return limit == 0 ? page : page with { NextKeyMarker = last.Key, NextVersionIdMarker = last.VersionId };
            }

            if (group is null)
            {
                versions.Add(Describe(bucket, version));
                last = (version.Key, version.VersionId);
            }
            else
            {
                groups.Add(group);
                last = (group, null);
            }
        }

        return new ObjectVersionList(versions.ToImmutable(), groups.ToImmutable());
    }

    /// <summary>What comes after the markers: the older versions of the key, then the keys after it.</summary>
    private static IEnumerable<ObjectVersion> Rest(BucketState bucket, ListWindow window, ListObjectVersionsRequest request)
    {
        bool isPast = false;
        foreach (ObjectVersion version in bucket.Objects.Versions)
        {
            if (window.Shows(version.Key) || (isPast && version.Key == request.KeyMarker))
            {
                yield return version;
            }

            isPast |= request.VersionIdMarker is not null && version.Key == request.KeyMarker && version.VersionId == request.VersionIdMarker;
        }
    }

    private static ObjectVersionSummary Describe(BucketState bucket, ObjectVersion version)
    {
        bool isLatest = bucket.Objects.Newest(version.Key) == version;
        return new(version.Key, version.VersionId, isLatest, version.IsDeleteMarker, version.Body.Length, version.ETag, version.LastModified)
        {
            StorageClass = version.Properties.StorageClass,
        };
    }
}
