using System.Collections.Immutable;

namespace Pulumi.Aws.S3;

/// <summary>An S3 bucket.</summary>
[AwsResourceType(TypeToken)]
public partial class Bucket : CustomResource
{
    private const string TypeToken = "aws:s3/bucket:Bucket";

    private const string FormerTypeToken = "aws:s3/bucketV2:BucketV2";

    public Bucket(string name, BucketArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new BucketArgs(), AwsPackage.Options(options, id: "", formerly: FormerTypeToken))
    {
    }

    private Bucket(string name, Input<string> id, BucketState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id, formerly: FormerTypeToken))
    {
    }

    [Output("accelerationStatus")]
    public Output<string> AccelerationStatus { get; private set; } = null!;

    [Output("acl")]
    public Output<string> Acl { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("bucket")]
    public Output<string> BucketName { get; private set; } = null!;

    [Output("bucketDomainName")]
    public Output<string> BucketDomainName { get; private set; } = null!;

    [Output("bucketNamespace")]
    public Output<string> BucketNamespace { get; private set; } = null!;

    [Output("bucketPrefix")]
    public Output<string> BucketPrefix { get; private set; } = null!;

    [Output("bucketRegion")]
    public Output<string> BucketRegion { get; private set; } = null!;

    [Output("bucketRegionalDomainName")]
    public Output<string> BucketRegionalDomainName { get; private set; } = null!;

    [Output("corsRules")]
    public Output<ImmutableArray<Outputs.BucketCorsRule>> CorsRules { get; private set; } = null!;

    [Output("forceDestroy")]
    public Output<bool?> ForceDestroy { get; private set; } = null!;

    [Output("grants")]
    public Output<ImmutableArray<Outputs.BucketGrant>> Grants { get; private set; } = null!;

    [Output("hostedZoneId")]
    public Output<string> HostedZoneId { get; private set; } = null!;

    [Output("lifecycleRules")]
    public Output<ImmutableArray<Outputs.BucketLifecycleRule>> LifecycleRules { get; private set; } = null!;

    [Output("logging")]
    public Output<Outputs.BucketLogging> Logging { get; private set; } = null!;

    [Output("objectLockConfiguration")]
    public Output<Outputs.BucketObjectLockConfiguration> ObjectLockConfiguration { get; private set; } = null!;

    [Output("objectLockEnabled")]
    public Output<bool> ObjectLockEnabled { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("replicationConfiguration")]
    public Output<Outputs.BucketReplicationConfiguration> ReplicationConfiguration { get; private set; } = null!;

    [Output("requestPayer")]
    public Output<string> RequestPayer { get; private set; } = null!;

    [Output("serverSideEncryptionConfiguration")]
    public Output<Outputs.BucketServerSideEncryptionConfiguration>
        ServerSideEncryptionConfiguration
    { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("versioning")]
    public Output<Outputs.BucketVersioning> Versioning { get; private set; } = null!;

    [Output("website")]
    public Output<Outputs.BucketWebsite> Website { get; private set; } = null!;

    [Output("websiteDomain")]
    public Output<string> WebsiteDomain { get; private set; } = null!;

    [Output("websiteEndpoint")]
    public Output<string> WebsiteEndpoint { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static Bucket Get(string name, Input<string> id, BucketState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
