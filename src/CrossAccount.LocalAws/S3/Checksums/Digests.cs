using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>Computes checksums and ETags.</summary>
internal static class Digests
{
    public static string Base64(ChecksumAlgorithm algorithm, ReadOnlySpan<byte> data) => Convert.ToBase64String(Bytes(algorithm, data));

    /// <summary>A checksum of checksums: of the parts' bytes, one after the other.</summary>
    public static string Composite(ChecksumAlgorithm algorithm, IReadOnlyCollection<string> parts)
    {
        byte[] together = [.. parts.SelectMany(Convert.FromBase64String)];
        return $"{Base64(algorithm, together)}-{parts.Count}";
    }

    /// <summary>The size of a checksum in bytes.</summary>
    public static int Size(ChecksumAlgorithm algorithm) => algorithm switch
    {
        ChecksumAlgorithm.Crc64Nvme => 8,
        ChecksumAlgorithm.Sha1 => SHA1.HashSizeInBytes,
        ChecksumAlgorithm.Sha256 => SHA256.HashSizeInBytes,
        _ => 4,
    };

#pragma warning disable CA5350, CA5351 // S3's ETag is MD5 and clients may ask for SHA-1; they protect nothing
    public static byte[] Md5(ReadOnlySpan<byte> data) => MD5.HashData(data);

    private static byte[] Bytes(ChecksumAlgorithm algorithm, ReadOnlySpan<byte> data) => algorithm switch
    {
        ChecksumAlgorithm.Crc32 => BigEndian((uint)ReflectedCrc.Crc32.Compute(data)),
        ChecksumAlgorithm.Crc32C => BigEndian((uint)ReflectedCrc.Crc32C.Compute(data)),
        ChecksumAlgorithm.Crc64Nvme => BigEndian(ReflectedCrc.Crc64Nvme.Compute(data)),
        ChecksumAlgorithm.Sha1 => SHA1.HashData(data),
        _ => SHA256.HashData(data),
    };
#pragma warning restore CA5350, CA5351

    private static byte[] BigEndian(uint value)
    {
        byte[] bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] BigEndian(ulong value)
    {
        byte[] bytes = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return bytes;
    }
}
