using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Multipart;

/// <summary>An object that is being uploaded in parts.</summary>
internal sealed class MultipartUpload(string uploadId, ObjectWrite write, string initiator, DateTimeOffset initiated)
{
    public string UploadId { get; } = uploadId;

    public ObjectWrite Write { get; } = write;

    /// <summary>The ARN of who began it.</summary>
    public string Initiator { get; } = initiator;

    public DateTimeOffset Initiated { get; } = initiated;

    /// <summary>The algorithm that was chosen; null when S3 takes its own.</summary>
    public ChecksumAlgorithm? Algorithm { get; init; }

    public ChecksumType ChecksumType { get; init; }

    public SortedDictionary<int, UploadPart> Parts { get; } = [];
}
