using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Lists the uploads of a bucket page by page.</summary>
internal static class UploadLister
{
    public static AwsResult<MultipartUploadList> List(BucketState bucket, ListMultipartUploadsRequest request)
    {
        if (request.MaxUploads < 0)
        {
            return S3Errors.InvalidArgument("Argument max-uploads must be an integer between 0 and 2147483647");
        }

        int limit = Math.Min(request.MaxUploads ?? ListWindow.Most, ListWindow.Most);
        var window = new ListWindow(request.Prefix, request.Delimiter, request.KeyMarker);
        var uploads = ImmutableArray.CreateBuilder<MultipartUploadSummary>();
        var groups = ImmutableArray.CreateBuilder<string>();
        (string Key, string? UploadId) last = default;
        foreach (MultipartUpload upload in Rest(bucket, window, request))
        {
            string? group = window.GroupOf(upload.Write.Key);
            if (group is not null && groups.Count > 0 && groups[^1] == group)
            {
                continue;
            }

            if (uploads.Count + groups.Count == limit)
            {
                MultipartUploadList page = new(uploads.ToImmutable(), groups.ToImmutable());
                return limit == 0 ? page : page with { NextKeyMarker = last.Key, NextUploadIdMarker = last.UploadId };
            }

            if (group is null)
            {
                uploads.Add(MultipartOperations.Describe(upload));
                last = (upload.Write.Key, upload.UploadId);
            }
            else
            {
                groups.Add(group);
                last = (group, null);
            }
        }

        return new MultipartUploadList(uploads.ToImmutable(), groups.ToImmutable());
    }

    private static IEnumerable<MultipartUpload> Rest(BucketState bucket, ListWindow window, ListMultipartUploadsRequest request)
    {
        bool isPast = false;
        IEnumerable<MultipartUpload> all = bucket.Uploads.Values
            .OrderBy(upload => upload.Write.Key, KeyOrder.Instance)
            .ThenBy(upload => upload.Initiated)
            .ThenBy(upload => upload.UploadId, StringComparer.Ordinal);
        foreach (MultipartUpload upload in all)
        {
            if (window.Shows(upload.Write.Key) || (isPast && upload.Write.Key == request.KeyMarker))
            {
                yield return upload;
            }

            isPast |= upload.Write.Key == request.KeyMarker && upload.UploadId == request.UploadIdMarker;
        }
    }
}
