namespace Pulumi.Aws.S3;

/// <summary>The resource policy of a bucket.</summary>
[AwsResourceType(TypeToken)]
public partial class BucketPolicy : CustomResource
{
    private const string TypeToken = "aws:s3/bucketPolicy:BucketPolicy";

    public BucketPolicy(string name, BucketPolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketPolicyArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private BucketPolicy(string name, Input<string> id, BucketPolicyState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static BucketPolicy Get(
        string name, Input<string> id, BucketPolicyState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
