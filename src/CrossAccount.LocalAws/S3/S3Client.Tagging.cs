using System.Collections.Immutable;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.S3.Buckets;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.S3.Tagging;

namespace CrossAccount.LocalAws.S3;

/// <content>Tags of buckets and objects.</content>
public sealed partial class S3Client
{
    private const string PutBucketTaggingAction = "s3:PutBucketTagging";

    /// <summary>Sets all tags of a bucket.</summary>
    public AwsResult<Done> PutBucketTagging(PutBucketTaggingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<Done>(new(PutBucketTaggingAction, request.Bucket), (_, bucket) =>
        {
            if (TagRules.CheckBucket(request.Tags) is { } error)
            {
                return error;
            }

            bucket.Tags = TagRules.Sorted(request.Tags);
            return Done.Value;
        });
    }

    /// <summary>Gives the tags of a bucket, by key. One without tags is an error.</summary>
    public AwsResult<ImmutableArray<Tag>> GetBucketTagging(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnBucket<ImmutableArray<Tag>>(new("s3:GetBucketTagging", request.Bucket), (_, bucket) =>
            bucket.Tags.IsEmpty ? S3Errors.NoSuchTagSet : bucket.Tags);
    }

    /// <summary>Removes all tags of a bucket.</summary>
    public AwsResult<Done> DeleteBucketTagging(BucketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Set(request.Bucket, PutBucketTaggingAction, bucket => bucket.Tags = []);
    }

    /// <summary>Sets all tags of an object.</summary>
    public AwsResult<TagList> PutObjectTagging(PutObjectTaggingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        S3Access access = S3Access.OnVersion("s3:PutObjectTagging", "s3:PutObjectVersionTagging", request.Bucket, request.Key, request.VersionId);
        return SetTags(access with { RequestTags = request.Tags }, request.Tags);
    }

    /// <summary>Gives the tags of an object, by key.</summary>
    public AwsResult<TagList> GetObjectTagging(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OnVersion<TagList>(
            S3Access.OnVersion("s3:GetObjectTagging", "s3:GetObjectVersionTagging", request.Bucket, request.Key, request.VersionId),
            (_, bucket, found) => Describe(bucket, found));
    }

    /// <summary>Removes all tags of an object.</summary>
    public AwsResult<TagList> DeleteObjectTagging(ObjectRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SetTags(
            S3Access.OnVersion("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", request.Bucket, request.Key, request.VersionId), []);
    }

    private static TagList Describe(BucketState bucket, ObjectVersion version) => new(version.Tags, bucket.HasVersions ? version.VersionId : null);

    private AwsResult<TagList> SetTags(S3Access access, ImmutableArray<Tag> tags) => OnVersion<TagList>(access, (_, bucket, found) =>
    {
        if (TagRules.CheckObject(tags) is { } error)
        {
            return error;
        }

        ObjectVersion tagged = found with { Tags = TagRules.Sorted(tags) };
        bucket.Objects.Replace(tagged);
        return Describe(bucket, tagged);
    });

    private AwsResult<T> OnVersion<T>(S3Access access, Func<AuthenticatedCall, BucketState, ObjectVersion, AwsResult<T>> run)
        where T : notnull => OnBucket(access, (call, bucket) =>
            ObjectFinder.Find(call, bucket, access.Key!, access.VersionId, out ObjectVersion found) is { } missing ? missing : run(call, bucket, found));
}
