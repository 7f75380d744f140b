namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>The algorithms by the names that S3's headers and documents give them.</summary>
internal static class ChecksumNames
{
    public static string Name(this ChecksumAlgorithm algorithm) => algorithm.ToString().ToUpperInvariant();

    public static string Name(this ChecksumType type) => type == ChecksumType.Composite ? "COMPOSITE" : "FULL_OBJECT";

    public static bool TryParse(string name, out ChecksumAlgorithm algorithm) =>
        Enum.TryParse(name, ignoreCase: true, out algorithm) && string.Equals(algorithm.ToString(), name, StringComparison.OrdinalIgnoreCase);
}
