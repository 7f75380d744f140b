using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Storage;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Makes an object of its parts.</summary>
internal static class UploadCompletion
{
    public static AwsResult<ObjectHead> Run(AuthenticatedCall call, BucketState bucket, CompleteMultipartUploadRequest request)
    {
        if (MultipartOperations.Find(bucket, request.Key, request.UploadId, out MultipartUpload upload) is { } missing)
        {
            return missing;
        }

        ObjectWrite write = upload.Write with { IfMatch = request.IfMatch, IfNoneMatch = request.IfNoneMatch };
        if ((Choose(upload, request.Parts, out List<UploadPart> parts) ?? ObjectWriter.Check(call, bucket, write)) is { } error)
        {
            return error;
        }

        byte[] body = Join(parts);
        ObjectChecksum checksum = ChecksumOf(upload, parts, body);
        if (request.Checksum is { } claimed && claimed.Algorithm == checksum.Algorithm && claimed.Value != checksum.Value)
        {
            return S3Errors.BadChecksum(claimed.Algorithm);
        }

        bucket.Uploads.Remove(upload.UploadId);
        call.Removed(new UploadChange(bucket, upload));
        var content = new ObjectVersion(request.Key, ObjectVersioning.NewId(call, bucket), call.Now)
        {
            Body = body,
            ETag = $"\"{Convert.ToHexStringLower(Digests.Md5([.. parts.SelectMany(part => part.Md5)]))}-{parts.Count}\"",
            Checksum = checksum,
            Parts = new([.. parts.Select(part => new ObjectPart(part.PartNumber, part.Body.Length, part.Checksum))]),
        };
        return ObjectWriter.Add(call, bucket, write, content);
    }

    private static AwsError? Choose(MultipartUpload upload, ImmutableArray<CompletedPart> asked, out List<UploadPart> parts)
    {
        parts = [];
        if (asked.IsDefaultOrEmpty)
        {
            return S3Errors.MalformedXml;
        }

        long size = 0;
        foreach (CompletedPart part in asked)
        {
            if (parts.Count > 0 && part.PartNumber <= parts[^1].PartNumber)
            {
                return S3Errors.InvalidPartOrder;
            }

            if (!upload.Parts.TryGetValue(part.PartNumber, out UploadPart? found) || !IsMeant(part, found))
            {
                return S3Errors.InvalidPart;
            }

            parts.Add(found);
            size += found.Body.Length;
        }

        if (parts.SkipLast(1).Any(part => part.Body.Length < S3Limits.SmallestPartBytes))
        {
            return S3Errors.EntityTooSmall;
        }

        return size > S3Limits.ObjectBytes ? S3Errors.EntityTooLarge(size, S3Limits.ObjectBytes) : null;
    }

    private static bool IsMeant(CompletedPart asked, UploadPart found) =>
        EntityTags.Has(asked.ETag, found.ETag)
        && (asked.Checksum is not { } claimed || claimed.Algorithm != found.Checksum.Algorithm || claimed.Value == found.Checksum.Value);

    private static byte[] Join(List<UploadPart> parts)
    {
        byte[] body = GC.AllocateUninitializedArray<byte>(parts.Sum(part => part.Body.Length));
        Memory<byte> rest = body;
        foreach (UploadPart part in parts)
        {
            part.Body.CopyTo(rest);
            rest = rest[part.Body.Length..];
        }

        return body;
    }

    private static ObjectChecksum ChecksumOf(MultipartUpload upload, List<UploadPart> parts, byte[] body)
    {
        ChecksumAlgorithm algorithm = upload.Algorithm ?? default;
        return upload.ChecksumType == ChecksumType.Composite
            ? new(algorithm, Digests.Composite(algorithm, [.. parts.Select(part => part.Checksum.Value)]), ChecksumType.Composite)
            : new(algorithm, Digests.Base64(algorithm, body));
    }
}
