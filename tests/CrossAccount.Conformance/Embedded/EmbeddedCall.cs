using System.Collections.Immutable;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Conformance.Embedded;

/// <summary>Makes the call that a case is about.</summary>
internal static class EmbeddedCall
{
    private const string UsualSession = "session";

    public static EmbeddedAnswer Make(ConformanceCase one, LocalClient client)
    {
        if (EmbeddedResource.IsRole(one))
        {
            return Answer(client.Sts.AssumeRole(AssumeRole(one)));
        }

        (string bucket, string key) = EmbeddedResource.BucketAndKey(one);
        return one.When.Action switch
        {
            "s3:GetObject" => Answer(client.S3.GetObject(new(bucket, key))),
            "s3:PutObject" => Answer(client.S3.PutObject(new(bucket, key, "content"u8.ToArray()))),
            "s3:DeleteObject" => Answer(client.S3.DeleteObject(new(bucket, key))),
            "s3:ListBucket" => Answer(client.S3.ListObjectsV2(new(bucket) { Prefix = SignIn.Text(one, "s3:prefix") })),
            _ => throw new ArgumentException($"the embedded accounts have no `{one.When.Action}`", nameof(one)),
        };
    }

    private static AssumeRoleRequest AssumeRole(ConformanceCase one) => new(one.When.Resource, SignIn.Text(one, "sts:RoleSessionName") ?? UsualSession)
    {
        ExternalId = SignIn.Text(one, "sts:ExternalId"),
        SourceIdentity = SignIn.Text(one, "sts:SourceIdentity"),
        Tags = Tags(one),
        TransitiveTagKeys = Texts(one, "sts:TransitiveTagKeys"),
    };

    /// <summary>The tags that the case gives, and one for each key that it gives without a tag.</summary>
    private static ImmutableArray<Tag> Tags(ConformanceCase one)
    {
        ImmutableArray<Tag> given = EmbeddedCaller.Tags(one, "aws:RequestTag/");
        return [.. given, .. Texts(one, "aws:TagKeys").Where(key => given.All(tag => tag.Key != key)).Select(key => new Tag(key, "value"))];
    }

    private static ImmutableArray<string> Texts(ConformanceCase one, string key) => [.. PolicyText.Texts(one.Context.GetValueOrDefault(key))];

    private static EmbeddedAnswer Answer<T>(AwsResult<T> result)
        where T : notnull
    {
        DecisionExplanation? why = result.Explain();
        return new(result.IsSuccess, result.Error?.Code, why?.Decision.Outcome, why?.Decision.Layer);
    }
}
