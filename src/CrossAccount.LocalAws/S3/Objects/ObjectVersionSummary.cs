namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>A version of an object, or a delete marker, as it is listed.</summary>
/// <param name="Key">The key.</param>
/// <param name="VersionId">The version.</param>
/// <param name="IsLatest">Whether it is the newest one.</param>
/// <param name="IsDeleteMarker">Whether it says that the object was deleted; then it has no size and no ETag.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="ETag">The ETag in quotes.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record ObjectVersionSummary(
    string Key, string VersionId, bool IsLatest, bool IsDeleteMarker, long Size, string ETag, DateTimeOffset LastModified)
{
    /// <summary>The storage class.</summary>
    public string StorageClass { get; init; } = StorageClasses.Standard;
}
