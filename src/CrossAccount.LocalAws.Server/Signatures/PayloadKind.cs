namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>How the body of an S3 request is protected.</summary>
internal enum PayloadKind
{
    /// <summary>Its SHA-256 is signed.</summary>
    Sha256,

    /// <summary>Not at all.</summary>
    Unsigned,

    /// <summary>It comes in <c>aws-chunked</c> pieces that are each signed.</summary>
    SignedChunks,

    /// <summary>The same, with signed trailers after the last piece.</summary>
    SignedChunksWithTrailer,

    /// <summary>It comes in <c>aws-chunked</c> pieces that are not signed, with trailers after the last one.</summary>
    UnsignedChunksWithTrailer,
}
