using CrossAccount.Pulumi.Internal;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Buckets;

/// <summary>
/// The bucket of AWS's tutorial: encrypted, versioned, owned by its account alone, and closed to the public.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html">Security best practices for Amazon S3</see>.</remarks>
public sealed class SharedBucket : ComponentResource
{
    private const string TypeToken = "crossaccount:index:SharedBucket";

    /// <summary>Creates a bucket.</summary>
    /// <param name="name">The component's logical name. The names of its children begin with it and never change.</param>
    /// <param name="args">The bucket.</param>
    /// <param name="options">Options of the component. Its children have the provider of <see cref="SharedBucketArgs.Account"/>.</param>
    /// <exception cref="ResourceException">Another component has taken a name.</exception>
    public SharedBucket(string name, SharedBucketArgs args, ComponentResourceOptions? options = null)
        : base(TypeToken, name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        Problems.Throw("bucket", name, LogicalNames.Take(name, [("aws:s3/bucket:Bucket", $"{name}-bucket")]));
        var bucket = new Aws.S3.Bucket($"{name}-bucket", new() { BucketName = args.Name.ToString() }, Child(args, this));
        Output<string> bucketName = bucket.BucketName;
        _ = new Aws.S3.BucketPublicAccessBlock(
            $"{name}-bucket-public-access-block",
            new() { Bucket = bucketName, BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true },
            Child(args, bucket));
        _ = new Aws.S3.BucketOwnershipControls(
            $"{name}-bucket-ownership-controls",
            new() { Bucket = bucketName, Rule = new Aws.S3.Inputs.BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" } },
            Child(args, bucket));
        _ = new Aws.S3.BucketServerSideEncryptionConfiguration(
            $"{name}-bucket-encryption",
            new()
            {
                Bucket = bucketName,
                Rules =
                {
                    new Aws.S3.Inputs.BucketServerSideEncryptionConfigurationRuleArgs
                    {
                        ApplyServerSideEncryptionByDefault =
                            new Aws.S3.Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs { SseAlgorithm = "AES256" },
                    },
                },
            },
            Child(args, bucket));
        _ = new Aws.S3.BucketVersioning(
            $"{name}-bucket-versioning",
            new() { Bucket = bucketName, VersioningConfiguration = new Aws.S3.Inputs.BucketVersioningVersioningConfigurationArgs { Status = "Enabled" } },
            Child(args, bucket));
        BucketArn = bucket.Arn;
        RegisterOutputs(new Dictionary<string, object?> { ["bucketArn"] = BucketArn });
    }

    /// <summary>The bucket's ARN.</summary>
    [Output("bucketArn")]
    public Output<string> BucketArn { get; private set; }

    private static CustomResourceOptions Child(SharedBucketArgs args, Resource parent) => args.Retention.Options(parent, args.Account.Provider);
}
