namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>An object.</summary>
/// <param name="Body">The content, or the piece of it that was asked for.</param>
/// <param name="Head">All else, of the whole object.</param>
public sealed record ObjectContent(ReadOnlyMemory<byte> Body, ObjectHead Head)
{
    /// <summary>Which piece of the object the body is; null for all of it.</summary>
    public ByteRange? Range { get; init; }
}
