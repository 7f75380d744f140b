using System.Globalization;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Reads objects, whole or in pieces.</summary>
internal static class ObjectReader
{
    public static AwsResult<ObjectContent> Read(BucketState bucket, ObjectVersion found, GetObjectRequest request)
    {
        if (TryRange(found, request, out ByteRange? range) is { } error)
        {
            return error;
        }

        ReadOnlyMemory<byte> body = range is { } piece ? found.Body.Slice((int)piece.First, (int)piece.Length) : found.Body;
        return new ObjectContent(body, found.Head(bucket.HasVersions)) { Range = range };
    }

    /// <summary>What says that a condition does not hold; one that was not modified is told with its ETag.</summary>
    public static AwsError Unmet(BucketState bucket, ObjectVersion found, AwsError error) => error.HttpStatus != S3Errors.NotModified.HttpStatus ? error : error with
    {
        Headers =
        [
            ("ETag", found.ETag),
            ("Last-Modified", found.LastModified.ToString("R", CultureInfo.InvariantCulture)),
            .. bucket.HasVersions ? [(ObjectFinder.VersionIdHeader, found.VersionId)] : Array.Empty<(string, string)>(),
        ],
    };

    private static AwsError? TryRange(ObjectVersion found, GetObjectRequest request, out ByteRange? range)
    {
        if (request.PartNumber is not { } number)
        {
            return ByteRange.TryRead(request.Range, found.Body.Length, out range)
                ? null
                : S3Errors.InvalidRange with { Headers = [("Content-Range", $"bytes */{found.Body.Length}")] };
        }

        range = found.Parts.RangeOf(number, found.Body.Length);
        if (request.Range is not null)
        {
            return S3Errors.InvalidRequest("Cannot specify both Range header and partNumber query parameter");
        }

        return range is null ? S3Errors.InvalidPartNumber : null;
    }
}
