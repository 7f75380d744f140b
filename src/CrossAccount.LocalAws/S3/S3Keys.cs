using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;

namespace CrossAccount.LocalAws.S3;

/// <summary>The condition keys of a request to S3.</summary>
internal static class S3Keys
{
    private const string RequestTag = "s3:RequestObjectTag/";
    private const string RequestTagKeys = "s3:RequestObjectTagKeys";
    private const string ExistingTag = "s3:ExistingObjectTag/";

    public static RequestContext Of(RequestContext context, BucketState bucket, S3Access access)
    {
        RequestContext keys = access.Keys is null ? context : access.Keys(context);
        if (access.VersionId is not null)
        {
            keys = keys.With("s3:VersionId", access.VersionId);
        }

        if (!access.RequestTags.IsDefault)
        {
            keys = WithTags(keys, RequestTag, access.RequestTags).With(RequestTagKeys, access.RequestTags.Select(tag => tag.Key));
        }

        return access is { KnowsExistingTags: true, Key: { } key } && Existing(bucket, key, access.VersionId) is { } existing
            ? WithTags(keys, ExistingTag, existing.Tags)
            : keys;
    }

    private static ObjectVersion? Existing(BucketState bucket, string key, string? versionId) =>
        versionId is null ? bucket.Objects.Find(key) : bucket.Objects.Find(key, versionId);

    private static RequestContext WithTags(RequestContext keys, string prefix, IEnumerable<Tag> tags) =>
        tags.Aggregate(keys, (all, tag) => all.With(prefix + tag.Key, tag.Value));
}
