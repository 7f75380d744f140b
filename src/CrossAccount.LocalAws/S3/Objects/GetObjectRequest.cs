namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks for an object, or for what describes it.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key.</param>
public sealed record GetObjectRequest(string Bucket, string Key)
{
    /// <summary>The version, <c>null</c> as a text for that of before the bucket kept versions; null for the newest.</summary>
    public string? VersionId { get; init; }

    /// <summary>Which bytes, as HTTP's <c>Range</c> writes it: <c>bytes=0-9</c>; null for all.</summary>
    public string? Range { get; init; }

    /// <summary>Which part of those that the object was uploaded in; null for all.</summary>
    public int? PartNumber { get; init; }

    /// <summary>What must hold of the object.</summary>
    public ObjectConditions Conditions { get; init; } = ObjectConditions.None;
}
