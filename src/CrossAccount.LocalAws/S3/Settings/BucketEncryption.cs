namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>How a bucket encrypts new objects. It is stored here and told of new objects; nothing is encrypted.</summary>
/// <param name="SseAlgorithm"><c>AES256</c>, <c>aws:kms</c> or <c>aws:kms:dsse</c>.</param>
/// <param name="KmsMasterKeyId">The key of KMS; null for AWS's own.</param>
/// <param name="BucketKeyEnabled">Whether a key of the bucket is used.</param>
public sealed record BucketEncryption(string SseAlgorithm, string? KmsMasterKeyId = null, bool BucketKeyEnabled = false)
{
    /// <summary>That of new buckets: <c>AES256</c>.</summary>
    public static BucketEncryption Default { get; } = new("AES256");

    internal static string[] Algorithms { get; } = ["AES256", "aws:kms", "aws:kms:dsse"];
}
