using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3.Copies;

/// <summary>Asks to copy an object.</summary>
/// <param name="Source">The object that is copied.</param>
/// <param name="Bucket">The bucket to copy it to.</param>
/// <param name="Key">The key to copy it to.</param>
public sealed record CopyObjectRequest(CopySource Source, string Bucket, string Key)
{
    /// <summary>The media type of the copy, when <see cref="Properties"/> are given.</summary>
    public string ContentType { get; init; } = PutObjectRequest.DefaultContentType;

    /// <summary>What is said about the copy (<c>REPLACE</c>); null for what is said about the source (<c>COPY</c>).</summary>
    public ObjectProperties? Properties { get; init; }

    /// <summary>The tags of the copy (<c>REPLACE</c>); null for those of the source (<c>COPY</c>).</summary>
    public ImmutableArray<Tag>? Tags { get; init; }

    /// <summary>The storage class of the copy. The default is <c>STANDARD</c>.</summary>
    public string StorageClass { get; init; } = StorageClasses.Standard;

    /// <summary>How the copy is encrypted; null for as the bucket says.</summary>
    public string? ServerSideEncryption { get; init; }

    /// <summary>A canned access control list; null for none.</summary>
    public string? Acl { get; init; }
}
