namespace Pulumi.Aws.S3;

public sealed class BucketState : ResourceArgs
{
    [Input("accelerationStatus")]
    public Input<string>? AccelerationStatus { get; set; }

    [Input("acl")]
    public InputUnion<string, Pulumi.Aws.S3.CannedAcl>? Acl { get; set; }

    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("bucket")]
    public Input<string>? BucketName { get; set; }

    [Input("bucketDomainName")]
    public Input<string>? BucketDomainName { get; set; }

    [Input("bucketNamespace")]
    public Input<string>? BucketNamespace { get; set; }

    [Input("bucketPrefix")]
    public Input<string>? BucketPrefix { get; set; }

    [Input("bucketRegion")]
    public Input<string>? BucketRegion { get; set; }

    [Input("bucketRegionalDomainName")]
    public Input<string>? BucketRegionalDomainName { get; set; }

    [Obsolete("cors_rule is deprecated. Use the aws.s3.BucketCorsConfiguration resource instead.")]
    [field: Input("corsRules")]
    public InputList<Inputs.BucketCorsRuleGetArgs> CorsRules { get => field ??= []; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Obsolete("grant is deprecated. Use the aws.s3.BucketAcl resource instead.")]
    [field: Input("grants")]
    public InputList<Inputs.BucketGrantGetArgs> Grants { get => field ??= []; set; }

    [Input("hostedZoneId")]
    public Input<string>? HostedZoneId { get; set; }

    [Obsolete("lifecycle_rule is deprecated. Use the aws.s3.BucketLifecycleConfiguration resource instead.")]
    [field: Input("lifecycleRules")]
    public InputList<Inputs.BucketLifecycleRuleGetArgs> LifecycleRules { get => field ??= []; set; }

    [Input("logging")]
    public Input<Inputs.BucketLoggingGetArgs>? Logging { get; set; }

    [Input("objectLockConfiguration")]
    public Input<Inputs.BucketObjectLockConfigurationGetArgs>? ObjectLockConfiguration { get; set; }

    [Input("objectLockEnabled")]
    public Input<bool>? ObjectLockEnabled { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? Policy { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("replicationConfiguration")]
    public Input<Inputs.BucketReplicationConfigurationGetArgs>? ReplicationConfiguration { get; set; }

    [Input("requestPayer")]
    public Input<string>? RequestPayer { get; set; }

    [Input("serverSideEncryptionConfiguration")]
    public Input<Inputs.BucketServerSideEncryptionConfigurationGetArgs>? ServerSideEncryptionConfiguration { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("tagsAll")]
    public InputMap<string> TagsAll { get => field ??= new(); set; }

    [Input("versioning")]
    public Input<Inputs.BucketVersioningGetArgs>? Versioning { get; set; }

    [Input("website")]
    public Input<Inputs.BucketWebsiteGetArgs>? Website { get; set; }

    [Input("websiteDomain")]
    public Input<string>? WebsiteDomain { get; set; }

    [Input("websiteEndpoint")]
    public Input<string>? WebsiteEndpoint { get; set; }

    public static new BucketState Empty => new();
}
