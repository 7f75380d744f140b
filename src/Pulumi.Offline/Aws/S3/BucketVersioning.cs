namespace Pulumi.Aws.S3;

/// <summary>Whether a bucket keeps old versions of its objects.</summary>
[AwsResourceType(TypeToken)]
public partial class BucketVersioning : CustomResource
{
    private const string TypeToken = "aws:s3/bucketVersioning:BucketVersioning";

    private const string FormerTypeToken = "aws:s3/bucketVersioningV2:BucketVersioningV2";

    public BucketVersioning(string name, BucketVersioningArgs args, CustomResourceOptions? options = null)
        : base(
            TypeToken,
            name,
            args ?? new BucketVersioningArgs(),
            AwsPackage.Options(options, id: "", formerly: FormerTypeToken))
    {
    }

    private BucketVersioning(string name, Input<string> id, BucketVersioningState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id, formerly: FormerTypeToken))
    {
    }

    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("expectedBucketOwner")]
    public Output<string?> ExpectedBucketOwner { get; private set; } = null!;

    [Output("mfa")]
    public Output<string?> Mfa { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("versioningConfiguration")]
    public Output<Outputs.BucketVersioningVersioningConfiguration> VersioningConfiguration { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static BucketVersioning Get(
        string name, Input<string> id, BucketVersioningState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
