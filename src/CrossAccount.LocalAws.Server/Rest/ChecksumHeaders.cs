using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Checksums in headers: <c>x-amz-checksum-crc32</c> and its like.</summary>
internal static class ChecksumHeaders
{
    private const string Prefix = "x-amz-checksum-";

    private static readonly ChecksumAlgorithm[] Algorithms = Enum.GetValues<ChecksumAlgorithm>();

    public static bool TryAlgorithm(string header, out ChecksumAlgorithm algorithm)
    {
        algorithm = default;
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && ChecksumNames.TryParse(header[Prefix.Length..], out algorithm);
    }

    /// <summary>The checksum that a request claims, in a header or behind its body; null for none.</summary>
    public static ObjectChecksum? Read(S3Request request)
    {
        ObjectChecksum? claimed = request.Body.TrailingChecksum;
        foreach (ChecksumAlgorithm algorithm in Algorithms)
        {
            if (request.Header(Prefix + algorithm.Name()) is not { } value)
            {
                continue;
            }

            if (claimed is not null)
            {
                request.Problem ??= new AwsError("InvalidRequest", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.", 400);
            }

            claimed = new(algorithm, value);
        }

        return claimed;
    }

    public static ChecksumAlgorithm? Algorithm(S3Request request)
    {
        if (request.Header("x-amz-checksum-algorithm") is not { } name)
        {
            return null;
        }

        if (ChecksumNames.TryParse(name, out ChecksumAlgorithm algorithm))
        {
            return algorithm;
        }

        request.Problem ??= new AwsError(
            "InvalidRequest", "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]", 400);
        return null;
    }

    public static ChecksumType? Type(S3Request request) => request.Header("x-amz-checksum-type") switch
    {
        null => null,
        "COMPOSITE" => ChecksumType.Composite,
        _ => ChecksumType.FullObject,
    };

    public static void Write(S3Answer answer, ObjectChecksum? checksum)
    {
        if (checksum is not null)
        {
            answer.Header(Prefix + checksum.Algorithm.Name().ToLowerInvariant(), checksum.Value);
            answer.Header("x-amz-checksum-type", checksum.Type.Name());
        }
    }
}
