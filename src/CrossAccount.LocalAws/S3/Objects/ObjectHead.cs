using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object without its content.</summary>
/// <param name="ContentLength">The size in bytes.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="ETag">The MD5 of the content in quotes; of objects uploaded in parts the MD5 of the parts' MD5s, and their number.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record ObjectHead(long ContentLength, string ContentType, string ETag, DateTimeOffset LastModified)
{
    /// <summary>The version; null in a bucket that never kept versions.</summary>
    public string? VersionId { get; init; }

    /// <summary>What its writer said about it.</summary>
    public ObjectProperties Properties { get; init; } = ObjectProperties.None;

    /// <summary>Its checksum.</summary>
    public ObjectChecksum? Checksum { get; init; }

    /// <summary>How many tags it has.</summary>
    public int TagCount { get; init; }

    /// <summary>The parts that it was uploaded in; empty when it was written at once.</summary>
    public ObjectParts Parts { get; init; } = ObjectParts.None;
}
