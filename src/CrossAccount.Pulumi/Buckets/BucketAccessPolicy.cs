using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Buckets;

/// <summary>The policy that lets a role use a shared bucket, as AWS's tutorial has it.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html">Delegate access across AWS accounts using IAM roles</see>.</remarks>
public static class BucketAccessPolicy
{
    /// <summary>The policy for a bucket.</summary>
    /// <param name="partition">The partition of the bucket.</param>
    /// <param name="bucket">The bucket.</param>
    /// <param name="access">What may be done with it.</param>
    public static PolicyDocument For(Partition partition, BucketName bucket, BucketAccess access)
    {
        string arn = $"arn:{partition}:s3:::{bucket}";
        ImmutableArray<string> actions = access == BucketAccess.Read ? ["s3:GetObject"] : ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];
        return new(
            Statement.Allow("s3:ListAllMyBuckets").On("*"),
            Statement.Allow("s3:ListBucket", "s3:GetBucketLocation").On(arn),
            Statement.Allow(actions).On($"{arn}/*"));
    }

    /// <summary>The name of the managed policy for a bucket, as in <c>read-write-my-bucket</c>.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="access">What may be done with it.</param>
    public static string NameFor(BucketName bucket, BucketAccess access) => $"{(access == BucketAccess.Read ? "read" : "read-write")}-{bucket}";
}
