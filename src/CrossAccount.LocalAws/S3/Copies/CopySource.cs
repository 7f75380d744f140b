using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Copies;

/// <summary>The object that is copied.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
public sealed record CopySource(string Bucket, string Key)
{
    /// <summary>The version; null for the newest.</summary>
    public string? VersionId { get; init; }

    /// <summary>What must hold of the object.</summary>
    public ObjectConditions Conditions { get; init; } = ObjectConditions.None;

    /// <summary>The value of <c>s3:x-amz-copy-source</c>.</summary>
    public override string ToString() => $"{Bucket}/{Key}";
}
