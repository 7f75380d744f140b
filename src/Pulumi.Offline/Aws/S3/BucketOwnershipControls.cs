namespace Pulumi.Aws.S3;

/// <summary>Who owns the objects of a bucket.</summary>
[AwsResourceType(TypeToken)]
public partial class BucketOwnershipControls : CustomResource
{
    private const string TypeToken = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";

    public BucketOwnershipControls(string name, BucketOwnershipControlsArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketOwnershipControlsArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private BucketOwnershipControls(
        string name, Input<string> id, BucketOwnershipControlsState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("rule")]
    public Output<Outputs.BucketOwnershipControlsRule> Rule { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static BucketOwnershipControls Get(
        string name, Input<string> id, BucketOwnershipControlsState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
