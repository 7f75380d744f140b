using System.Collections.Immutable;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.S3.Tagging;

/// <summary>What S3 accepts as tags.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html">Categorizing objects using tags</see>.</remarks>
internal static class TagRules
{
    private const int LongestKey = 128;
    private const int LongestValue = 256;

    public static AwsError? CheckObject(ImmutableArray<Tag> tags) => tags.Length > S3Limits.ObjectTags ? S3Errors.TooManyObjectTags : Check(tags);

    public static AwsError? CheckBucket(ImmutableArray<Tag> tags) => tags.Length > AccountQuotas.Tags ? S3Errors.TooManyBucketTags : Check(tags);

    public static ImmutableArray<Tag> Sorted(ImmutableArray<Tag> tags) => tags.Sort((x, y) => string.CompareOrdinal(x.Key, y.Key));

    private static AwsError? Check(ImmutableArray<Tag> tags)
    {
        foreach (Tag tag in tags)
        {
            if (tag.Key.Length is 0 or > LongestKey || !CharacterSets.HasOnlyTagCharacters(tag.Key))
            {
                return S3Errors.InvalidTag("The TagKey you have provided is invalid");
            }

            if (tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                return S3Errors.InvalidTag("System tags cannot be added/updated by requester");
            }

            if (tag.Value.Length > LongestValue || !CharacterSets.HasOnlyTagCharacters(tag.Value))
            {
                return S3Errors.InvalidTag("The TagValue you have provided is invalid");
            }
        }

        return tags.DistinctBy(tag => tag.Key).Count() == tags.Length
            ? null
            : S3Errors.InvalidTag("Cannot provide multiple Tags with the same key");
    }
}
