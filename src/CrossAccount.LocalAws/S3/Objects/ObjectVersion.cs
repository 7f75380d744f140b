using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Acls;
using CrossAccount.LocalAws.S3.Checksums;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>A version of an object, or a delete marker. Only its tags and its access control list can be changed.</summary>
internal sealed record ObjectVersion(string Key, string VersionId, DateTimeOffset LastModified)
{
    /// <summary>The version ID of what is written while the bucket keeps no versions.</summary>
    public const string NullId = "null";

    /// <summary>The place of the version among all that were ever written to the bucket: later ones have higher numbers.</summary>
    public long Order { get; init; }

    public bool IsDeleteMarker { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public string ContentType { get; init; } = PutObjectRequest.DefaultContentType;

    public string ETag { get; init; } = "";

    public ObjectProperties Properties { get; init; } = ObjectProperties.None;

    public ObjectChecksum? Checksum { get; init; }

    public ObjectParts Parts { get; init; } = ObjectParts.None;

    public ImmutableArray<Tag> Tags { get; init; } = [];

    public AccessControlList? Acl { get; init; }

    public ObjectHead Head(bool withVersion) => new(Body.Length, ContentType, ETag, LastModified)
    {
        VersionId = withVersion ? VersionId : null,
        Properties = Properties,
        Checksum = Checksum,
        TagCount = Tags.Length,
        Parts = Parts,
    };
}
