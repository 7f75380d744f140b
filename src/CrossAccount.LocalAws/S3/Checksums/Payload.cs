using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>The content of a request with its digests, made before the cloud is locked.</summary>
internal sealed record Payload(ReadOnlyMemory<byte> Bytes, byte[] Md5, ObjectChecksum Checksum)
{
    /// <summary>What does not agree with what the client said about the content; null when all does.</summary>
    public AwsError? Error { get; private init; }

    public string ETag => $"\"{Convert.ToHexStringLower(Md5)}\"";

    public static Payload Of(ReadOnlyMemory<byte> bytes, int maximum, ObjectChecksum? claimed, string? contentMd5)
    {
        if (bytes.Length > maximum)
        {
            return new Payload(bytes, [], new(default, "")) { Error = S3Errors.EntityTooLarge(bytes.Length, maximum) };
        }

        ChecksumAlgorithm algorithm = claimed?.Algorithm ?? default;
        var payload = new Payload(bytes, Digests.Md5(bytes.Span), new(algorithm, Digests.Base64(algorithm, bytes.Span)));
        return payload with { Error = payload.CheckMd5(contentMd5) ?? payload.CheckChecksum(claimed) };
    }

    private AwsError? CheckMd5(string? claimed)
    {
        Span<byte> bytes = stackalloc byte[18];
        if (claimed is null)
        {
            return null;
        }

        if (!Convert.TryFromBase64String(claimed, bytes, out int length) || length != Md5.Length)
        {
            return S3Errors.InvalidDigest;
        }

        return bytes[..length].SequenceEqual(Md5) ? null : S3Errors.BadMd5;
    }

    private AwsError? CheckChecksum(ObjectChecksum? claimed)
    {
        if (claimed is null || claimed.Value == Checksum.Value)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[64];
        return Convert.TryFromBase64String(claimed.Value, bytes, out int length) && length == Digests.Size(claimed.Algorithm)
            ? S3Errors.BadChecksum(claimed.Algorithm)
            : S3Errors.InvalidChecksumHeader(claimed.Algorithm);
    }
}
