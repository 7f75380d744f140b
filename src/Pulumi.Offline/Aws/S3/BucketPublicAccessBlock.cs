namespace Pulumi.Aws.S3;

/// <summary>The switches that keep a bucket from becoming public.</summary>
[AwsResourceType(TypeToken)]
public partial class BucketPublicAccessBlock : CustomResource
{
    private const string TypeToken = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";

    public BucketPublicAccessBlock(string name, BucketPublicAccessBlockArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketPublicAccessBlockArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private BucketPublicAccessBlock(
        string name, Input<string> id, BucketPublicAccessBlockState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("blockPublicAcls")]
    public Output<bool?> BlockPublicAcls { get; private set; } = null!;

    [Output("blockPublicPolicy")]
    public Output<bool?> BlockPublicPolicy { get; private set; } = null!;

    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("ignorePublicAcls")]
    public Output<bool?> IgnorePublicAcls { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("restrictPublicBuckets")]
    public Output<bool?> RestrictPublicBuckets { get; private set; } = null!;

    [Output("skipDestroy")]
    public Output<bool?> SkipDestroy { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static BucketPublicAccessBlock Get(
        string name, Input<string> id, BucketPublicAccessBlockState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
