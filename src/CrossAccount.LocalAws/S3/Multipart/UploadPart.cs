using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>A part that was uploaded.</summary>
internal sealed record UploadPart(int PartNumber, ReadOnlyMemory<byte> Body, byte[] Md5, ObjectChecksum Checksum, DateTimeOffset LastModified)
{
    public string ETag => $"\"{Convert.ToHexStringLower(Md5)}\"";

    public UploadedPart Describe() => new(PartNumber, ETag, Body.Length, LastModified, Checksum);
}
