using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>An upload in parts.</summary>
internal sealed record UploadRow(
    string Partition, string UploadId, ObjectWrite Write, string Initiator, DateTimeOffset Initiated, ChecksumAlgorithm? Algorithm, ChecksumType ChecksumType)
{
    public static UploadRow Of(BucketState bucket, MultipartUpload upload) => new(
        bucket.Owner.Partition.ToString(), upload.UploadId, upload.Write, upload.Initiator, upload.Initiated, upload.Algorithm, upload.ChecksumType);

    public MultipartUpload ToUpload() => new(UploadId, Write, Initiator, Initiated) { Algorithm = Algorithm, ChecksumType = ChecksumType };
}
