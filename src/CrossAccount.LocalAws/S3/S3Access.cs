using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3;

/// <summary>What a call needs to be allowed: an action on a bucket or an object.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">Actions, resources, and condition keys for Amazon S3</see>.</remarks>
internal sealed record S3Access(string Action, string Bucket)
{
    /// <summary>The key of the object; null when the action is on the bucket.</summary>
    public string? Key { get; init; }

    /// <summary>The version that the request names, <c>s3:VersionId</c>; null for none.</summary>
    public string? VersionId { get; init; }

    /// <summary>The tags that the request sets; default when it sets none.</summary>
    public ImmutableArray<Tag> RequestTags { get; init; }

    /// <summary>Whether policies can ask for the tags that the object has.</summary>
    public bool KnowsExistingTags { get; init; }

    /// <summary>Adds the other keys of the request; null when there are none.</summary>
    public Func<RequestContext, RequestContext>? Keys { get; init; }

    /// <summary>Whether the action leaves everything as it is.</summary>
    public bool IsRead => Action.StartsWith("s3:Get", StringComparison.Ordinal) || Action.StartsWith("s3:List", StringComparison.Ordinal);

    /// <summary>An action on an object that has another name when a version is meant: <c>s3:GetObjectVersion</c>.</summary>
    public static S3Access OnVersion(string action, string versionAction, string bucket, string key, string? versionId) =>
        new(versionId is null ? action : versionAction, bucket) { Key = key, VersionId = versionId, KnowsExistingTags = true };
}
