namespace CrossAccount.LocalAws.S3;

/// <summary>How much S3 takes here. Objects are kept in memory, so it is less than AWS takes.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html">S3 multipart upload limits</see>.</remarks>
public static class S3Limits
{
    /// <summary>Bytes of one <c>PutObject</c>, <c>CopyObject</c> or <c>UploadPart</c>: 64 MiB; AWS: 5 GiB.</summary>
    public const int PutBytes = 64 << 20;

    /// <summary>Bytes of one object, uploaded in parts: 512 MiB; AWS: 50 TiB.</summary>
    public const int ObjectBytes = 512 << 20;

    /// <summary>Bytes of a part that is not the last: at least 5 MiB, as in AWS.</summary>
    public const int SmallestPartBytes = 5 << 20;

    /// <summary>Parts of one object: 10,000, as in AWS.</summary>
    public const int Parts = 10_000;

    /// <summary>Bytes of all user metadata of an object: 2 KiB, as in AWS.</summary>
    public const int UserMetadataBytes = 2 << 10;

    /// <summary>Bytes of a key: 1,024, as in AWS.</summary>
    public const int KeyBytes = 1024;

    /// <summary>Tags of an object: 10, as in AWS.</summary>
    public const int ObjectTags = 10;

    /// <summary>Objects of one <c>DeleteObjects</c>, and entries of one answer of a list: 1,000, as in AWS.</summary>
    public const int Entries = 1000;
}
