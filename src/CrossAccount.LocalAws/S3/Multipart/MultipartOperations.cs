using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Copies;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Storage;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>The operations on uploads in parts.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html">Multipart upload</see>.</remarks>
internal static class MultipartOperations
{
    public static ObjectWrite Write(CreateMultipartUploadRequest request) => new(request.Bucket, request.Key)
    {
        ContentType = request.ContentType,
        Properties = request.Properties,
        Tags = request.Tags,
        Acl = request.Acl,
    };

    public static AwsResult<MultipartUploadSummary> Create(AuthenticatedCall call, BucketState bucket, CreateMultipartUploadRequest request)
    {
        ObjectWrite write = Write(request);
        if (ObjectWriter.Check(call, bucket, write) is { } error)
        {
            return error;
        }

        if (!TryChecksumType(request, out ChecksumType type))
        {
            return S3Errors.InvalidRequest(
                $"The {request.ChecksumType!.Value.Name()} checksum type cannot be used with the {(request.ChecksumAlgorithm ?? default).Name().ToLowerInvariant()} checksum algorithm.");
        }

        var upload = new MultipartUpload(call.Cloud.Ids.UploadId(), write, call.Caller.Arn, call.Now)
        {
            Algorithm = request.ChecksumAlgorithm,
            ChecksumType = type,
        };
        bucket.Uploads.Add(upload.UploadId, upload);
        call.Changed(new UploadChange(bucket, upload));
        return Describe(upload);
    }

    public static AwsError? Find(BucketState bucket, string key, string uploadId, out MultipartUpload upload) =>
        bucket.Uploads.TryGetValue(uploadId, out upload!) && upload.Write.Key == key ? null : S3Errors.NoSuchUpload;

    public static AwsResult<UploadedPart> Put(AuthenticatedCall call, BucketState bucket, UploadPartRequest request, Payload payload)
    {
        if (Find(bucket, request.Key, request.UploadId, out MultipartUpload upload) is { } missing)
        {
            return missing;
        }

        if (request.PartNumber is < 1 or > S3Limits.Parts)
        {
            return S3Errors.PartNumberOutOfRange;
        }

        if (payload.Error is { } wrong)
        {
            return wrong;
        }

        if (request.Checksum is { } claimed && upload.Algorithm is { } chosen && claimed.Algorithm != chosen)
        {
            return S3Errors.InvalidRequest($"Checksum Type mismatch occurred, expected checksum Type: {chosen.Name().ToLowerInvariant()}, actual checksum Type: {claimed.Algorithm.Name().ToLowerInvariant()}");
        }

        return Put(call, upload, request.PartNumber, payload);
    }

    public static AwsResult<UploadedPart> Copy(AuthenticatedCall call, BucketState bucket, UploadPartCopyRequest request)
    {
        if (Find(bucket, request.Key, request.UploadId, out MultipartUpload upload) is { } missing)
        {
            return missing;
        }

        if (CopyOperation.Read(call, request.Source, out _, out ObjectVersion source) is { } unread)
        {
            return unread;
        }

        if (request.PartNumber is < 1 or > S3Limits.Parts)
        {
            return S3Errors.PartNumberOutOfRange;
        }

        if (!ByteRange.TryRead(request.Range, source.Body.Length, out ByteRange? range) || (range is null && request.Range is not null))
        {
            return S3Errors.InvalidRange;
        }

        ReadOnlyMemory<byte> piece = range is { } asked ? source.Body.Slice((int)asked.First, (int)asked.Length) : source.Body;
        Payload payload = Payload.Of(piece, S3Limits.PutBytes, null, null);
        return payload.Error is { } tooLarge ? tooLarge : Put(call, upload, request.PartNumber, payload);
    }

    public static AwsResult<PartList> List(BucketState bucket, ListPartsRequest request)
    {
        if (Find(bucket, request.Key, request.UploadId, out MultipartUpload upload) is { } missing)
        {
            return missing;
        }

        if (request.MaxParts < 0 || request.PartNumberMarker < 0)
        {
            return S3Errors.InvalidArgument("Argument max-parts must be an integer between 0 and 2147483647");
        }

        int limit = Math.Min(request.MaxParts ?? S3Limits.Entries, S3Limits.Entries);
        List<UploadPart> rest = [.. upload.Parts.Values.Where(part => part.PartNumber > request.PartNumberMarker)];
        ImmutableArray<UploadedPart> page = [.. rest.Take(limit).Select(part => part.Describe())];
        return new PartList(Describe(upload), page, page.Length < rest.Count && limit > 0);
    }

    public static MultipartUploadSummary Describe(MultipartUpload upload) =>
        new(upload.Write.Bucket, upload.Write.Key, upload.UploadId, upload.Initiator, upload.Initiated)
        {
            StorageClass = upload.Write.Properties.StorageClass,
            ChecksumAlgorithm = upload.Algorithm,
            ChecksumType = upload.ChecksumType,
        };

    private static AwsResult<UploadedPart> Put(AuthenticatedCall call, MultipartUpload upload, int number, Payload payload)
    {
        ChecksumAlgorithm algorithm = upload.Algorithm ?? payload.Checksum.Algorithm;
        ObjectChecksum checksum = payload.Checksum.Algorithm == algorithm ? payload.Checksum : new(algorithm, Digests.Base64(algorithm, payload.Bytes.Span));
        UploadPart part = new(number, payload.Bytes, payload.Md5, checksum, call.Now);
        upload.Parts[number] = part;
        call.Changed(new PartChange(upload, number));
        return part.Describe();
    }

    /// <summary>CRC-64 is always of the whole object; of the others SHA only of the parts, and CRC-32 as is chosen.</summary>
    private static bool TryChecksumType(CreateMultipartUploadRequest request, out ChecksumType type)
    {
        ChecksumAlgorithm algorithm = request.ChecksumAlgorithm ?? default;
        type = request.ChecksumType ?? (algorithm == ChecksumAlgorithm.Crc64Nvme ? ChecksumType.FullObject : ChecksumType.Composite);
        return algorithm switch
        {
            ChecksumAlgorithm.Crc64Nvme => type == ChecksumType.FullObject,
            ChecksumAlgorithm.Sha1 or ChecksumAlgorithm.Sha256 => type == ChecksumType.Composite,
            _ => true,
        };
    }
}
