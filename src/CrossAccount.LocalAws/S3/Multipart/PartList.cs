using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>Parts of an upload.</summary>
/// <param name="Upload">The upload.</param>
/// <param name="Parts">The parts, by number.</param>
/// <param name="IsTruncated">Whether there are more.</param>
public sealed record PartList(MultipartUploadSummary Upload, ImmutableArray<UploadedPart> Parts, bool IsTruncated);
