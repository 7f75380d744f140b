using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>Reads the policy of a bucket from a request.</summary>
internal static class BucketPolicyReader
{
    public static AwsError? Read(LocalCloud cloud, BucketState bucket, string text, out BoundPolicy policy)
    {
        policy = null!;
        if (PolicyReader.ReadDocument(text, PolicyKind.Resource, out ReadDocument read) is { } malformed)
        {
            return malformed;
        }

        if (PolicySize.Count(text, PolicyKind.Resource) > PolicySize.BucketPolicy)
        {
            return new("PolicyTooLarge", $"Policy exceeds the maximum allowed size of {PolicySize.BucketPolicy} bytes.", 400);
        }

        if (read.Document.Statements.SelectMany(statement => statement.Resource!.Patterns).Any(resource => !IsWithin(bucket, resource)))
        {
            return MalformedPolicy.Error(PolicyKind.Resource, "Policy has invalid resource");
        }

        if (BoundPolicy.FindMissing(read.Document, cloud) is { } missing)
        {
            return MalformedPolicy.InvalidPrincipal(PolicyKind.Resource, missing);
        }

        policy = BoundPolicy.Bind(read, OriginOf(bucket.Name), cloud.Principals);
        return null;
    }

    /// <summary>How decisions name the policy of a bucket.</summary>
    public static PolicyOrigin OriginOf(string bucket) => new(PolicyKind.Resource, "", $"bucket/{bucket}");

    private static bool IsWithin(BucketState bucket, string resource) =>
        resource == bucket.Arn || resource.StartsWith(bucket.Arn + "/", StringComparison.Ordinal)
        || (resource.StartsWith(bucket.Arn, StringComparison.Ordinal) && resource[bucket.Arn.Length] is '*' or '?');
}
