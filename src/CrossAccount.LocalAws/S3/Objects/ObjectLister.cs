using System.Collections.Immutable;
using System.Text;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Lists a bucket page by page.</summary>
internal static class ObjectLister
{
    private const int MaximumKeys = 1000;

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

        int limit = Math.Min(request.MaxKeys ?? MaximumKeys, MaximumKeys);
        var objects = ImmutableArray.CreateBuilder<ObjectSummary>();
        var groups = ImmutableArray.CreateBuilder<string>();
        string? last = null;
        foreach ((string key, ObjectState found) in bucket.Objects)
        {
            if (!key.StartsWith(request.Prefix ?? "", StringComparison.Ordinal) || IsBefore(key, after, request))
            {
                continue;
            }

            string? group = GroupOf(key, request);
            if (group is not null && groups.Count > 0 && groups[^1] == group)
            {
                continue;
            }

            if (objects.Count + groups.Count == limit)
            {
                return new ObjectList(objects.ToImmutable(), groups.ToImmutable(), limit == 0 ? null : Encode(last!));
            }

            if (group is null)
            {
                objects.Add(new ObjectSummary(key, found.Body.Length, found.ETag, found.LastModified));
            }
            else
            {
                groups.Add(group);
            }

            last = group ?? key;
        }

        return new ObjectList(objects.ToImmutable(), groups.ToImmutable(), null);
    }

    /// <summary>Whether an earlier page had the key, or the group that it is in.</summary>
    private static bool IsBefore(string key, string? after, ListObjectsRequest request) =>
        after is not null && (KeyOrder.Instance.Compare(key, after) <= 0 || GroupOf(key, request) == after);

    private static string? GroupOf(string key, ListObjectsRequest request)
    {
        if (string.IsNullOrEmpty(request.Delimiter))
        {
            return null;
        }

        int end = key.IndexOf(request.Delimiter, request.Prefix?.Length ?? 0, StringComparison.Ordinal);
        return end < 0 ? null : key[..(end + request.Delimiter.Length)];
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
