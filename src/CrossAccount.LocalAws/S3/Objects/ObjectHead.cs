namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object without its content.</summary>
/// <param name="ContentLength">The size in bytes.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="ETag">The MD5 of the content in quotes.</param>
/// <param name="LastModified">When it was written.</param>
public sealed record ObjectHead(long ContentLength, string ContentType, string ETag, DateTimeOffset LastModified);
