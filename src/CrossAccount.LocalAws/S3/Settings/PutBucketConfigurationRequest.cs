namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Asks to set a setting of a bucket that is a document.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Configuration">The setting.</param>
/// <param name="Xml">The document, at most 256 KiB.</param>
public sealed record PutBucketConfigurationRequest(string Bucket, BucketConfiguration Configuration, string Xml)
{
    /// <summary>From which size on rules of a lifecycle move objects. The default is <c>all_storage_classes_128K</c>.</summary>
    public string TransitionDefaultMinimumObjectSize { get; init; } = ConfigurationRules.DefaultMinimumSize;
}
