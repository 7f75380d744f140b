namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object.</summary>
internal sealed record ObjectState(ReadOnlyMemory<byte> Body, string ContentType, string ETag, DateTimeOffset LastModified)
{
    public ObjectHead Head => new(Body.Length, ContentType, ETag, LastModified);
}
