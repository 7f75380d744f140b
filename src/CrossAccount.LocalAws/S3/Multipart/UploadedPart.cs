using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>A part that was uploaded.</summary>
/// <param name="PartNumber">Its number, from 1.</param>
/// <param name="ETag">The MD5 of its content in quotes.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="LastModified">When it was uploaded.</param>
/// <param name="Checksum">Its checksum.</param>
public sealed record UploadedPart(int PartNumber, string ETag, long Size, DateTimeOffset LastModified, ObjectChecksum Checksum);
