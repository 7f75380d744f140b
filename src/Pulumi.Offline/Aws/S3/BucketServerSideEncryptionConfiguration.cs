using System.Collections.Immutable;

namespace Pulumi.Aws.S3;

/// <summary>How a bucket encrypts its objects.</summary>
[AwsResourceType(TypeToken)]
public partial class BucketServerSideEncryptionConfiguration : CustomResource
{
    private const string TypeToken = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

    private const string FormerTypeToken
        = "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2";

    public BucketServerSideEncryptionConfiguration(
        string name, BucketServerSideEncryptionConfigurationArgs args, CustomResourceOptions? options = null)
        : base(
            TypeToken,
            name,
            args ?? new BucketServerSideEncryptionConfigurationArgs(),
            AwsPackage.Options(options, id: "", formerly: FormerTypeToken))
    {
    }

    private BucketServerSideEncryptionConfiguration(
        string name, Input<string> id, BucketServerSideEncryptionConfigurationState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id, formerly: FormerTypeToken))
    {
    }

    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("expectedBucketOwner")]
    public Output<string?> ExpectedBucketOwner { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("rules")]
    public Output<ImmutableArray<Outputs.BucketServerSideEncryptionConfigurationRule>> Rules { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static BucketServerSideEncryptionConfiguration Get(
        string name,
        Input<string> id,
        BucketServerSideEncryptionConfigurationState? state = null,
        CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
