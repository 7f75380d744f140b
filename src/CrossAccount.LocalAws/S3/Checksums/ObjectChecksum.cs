namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>A checksum.</summary>
/// <param name="Algorithm">How it was made.</param>
/// <param name="Value">Its bytes in Base64; composite ones have a dash and the number of parts behind.</param>
/// <param name="Type">What it is of.</param>
public sealed record ObjectChecksum(ChecksumAlgorithm Algorithm, string Value, ChecksumType Type = ChecksumType.FullObject);
