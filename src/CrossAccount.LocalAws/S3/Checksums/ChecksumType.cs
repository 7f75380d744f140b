namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>What a checksum of an object is of.</summary>
public enum ChecksumType
{
    /// <summary>The whole content.</summary>
    FullObject,

    /// <summary>The checksums of the parts that it was uploaded in.</summary>
    Composite,
}
