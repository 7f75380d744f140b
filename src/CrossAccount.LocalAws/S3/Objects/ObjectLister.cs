using System.Collections.Immutable;
using System.Text;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Lists a bucket page by page.</summary>
internal static class ObjectLister
{
    public static AwsResult<ObjectList> List(BucketState bucket, ListObjectsRequest request)
    {
        if (request.MaxKeys < 0)
        {
            return S3Errors.InvalidMaxKeys;
        }

        string? after = request.StartAfter;
        if (request.ContinuationToken is not null && !TryDecode(request.ContinuationToken, out after))
        {
            return S3Errors.InvalidContinuationToken;
        }

        return List(bucket, new ListWindow(request.Prefix, request.Delimiter, after), Math.Min(request.MaxKeys ?? ListWindow.Most, ListWindow.Most));
    }

    private static ObjectList List(BucketState bucket, ListWindow window, int limit)
    {
        var objects = ImmutableArray.CreateBuilder<ObjectSummary>();
        var groups = ImmutableArray.CreateBuilder<string>();
        string? last = null;
        foreach (ObjectVersion found in bucket.Objects.Current)
        {
            if (!window.Shows(found.Key))
            {
                continue;
            }

            string? group = window.GroupOf(found.Key);
            if (group is not null && groups.Count > 0 && groups[^1] == group)
            {
                continue;
            }

            if (objects.Count + groups.Count == limit)
            {
                string? next = limit == 0 ? null : last;
                return new ObjectList(objects.ToImmutable(), groups.ToImmutable(), next is null ? null : Encode(next)) { NextMarker = next };
            }

            if (group is null)
            {
                objects.Add(new ObjectSummary(found.Key, found.Body.Length, found.ETag, found.LastModified)
                {
                    StorageClass = found.Properties.StorageClass,
                });
            }
            else
            {
                groups.Add(group);
            }

            last = group ?? found.Key;
        }

        return new ObjectList(objects.ToImmutable(), groups.ToImmutable(), null);
    }

    private static string Encode(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    private static bool TryDecode(string token, out string? key)
    {
        Span<byte> utf8 = new byte[token.Length];
        bool isValid = Convert.TryFromBase64String(token, utf8, out int length);
        key = isValid ? Encoding.UTF8.GetString(utf8[..length]) : null;
        return isValid;
    }
}
