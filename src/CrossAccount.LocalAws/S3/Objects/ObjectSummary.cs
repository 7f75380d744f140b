namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object as it is listed.</summary>
/// <param name="Key">The key.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="ETag">The MD5 of the content in quotes.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record ObjectSummary(string Key, long Size, string ETag, DateTimeOffset LastModified)
{
    /// <summary>The storage class.</summary>
    public string StorageClass { get; init; } = StorageClasses.Standard;
}
