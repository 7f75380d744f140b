namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>A setting of a bucket that is a document.</summary>
/// <param name="Xml">The document, in the namespace of S3.</param>
public sealed record BucketDocument(string Xml)
{
    /// <summary>From which size on rules of a lifecycle move objects; null for other settings.</summary>
    public string? TransitionDefaultMinimumObjectSize { get; init; }
}
