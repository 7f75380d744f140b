using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>A part that an object was uploaded in.</summary>
/// <param name="PartNumber">Its number, from 1.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Checksum">Its checksum.</param>
public sealed record ObjectPart(int PartNumber, long Size, ObjectChecksum Checksum);
