using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>A part that an object is to be made of.</summary>
/// <param name="PartNumber">Its number.</param>
/// <param name="ETag">Its ETag.</param>
/// <param name="Checksum">Its checksum; null when the client does not say.</param>
public sealed record CompletedPart(int PartNumber, string ETag, ObjectChecksum? Checksum = null);
