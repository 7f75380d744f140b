namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks to write an object.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
/// <param name="Body">The content. It is copied.</param>
/// <param name="ContentType">The media type. The default is <c>binary/octet-stream</c>.</param>
public sealed record PutObjectRequest(string Bucket, string Key, ReadOnlyMemory<byte> Body, string ContentType = "binary/octet-stream");
