namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>How S3 checks that an object arrives as it was sent.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html">Checking object integrity</see>.</remarks>
public enum ChecksumAlgorithm
{
    /// <summary>CRC-64 with the polynomial of NVMe: what S3 takes when a client names none.</summary>
    Crc64Nvme,

    /// <summary>CRC-32, as in zip files.</summary>
    Crc32,

    /// <summary>CRC-32C, by Castagnoli.</summary>
    Crc32C,

    /// <summary>SHA-1.</summary>
    Sha1,

    /// <summary>SHA-256.</summary>
    Sha256,
}
