using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Multipart;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A part of an upload without its bytes, which stand beside the row.</summary>
internal sealed record PartRow(string UploadId, int PartNumber, byte[] Md5, ObjectChecksum Checksum, DateTimeOffset LastModified)
{
    public static PartRow Of(MultipartUpload upload, UploadPart part) => new(upload.UploadId, part.PartNumber, part.Md5, part.Checksum, part.LastModified);

    public UploadPart ToPart(ReadOnlyMemory<byte> body) => new(PartNumber, body, Md5, Checksum, LastModified);
}
