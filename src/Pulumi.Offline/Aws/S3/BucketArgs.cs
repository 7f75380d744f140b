namespace Pulumi.Aws.S3;

public sealed class BucketArgs : ResourceArgs
{
    [Input("accelerationStatus")]
    public Input<string>? AccelerationStatus { get; set; }

    [Input("acl")]
    public InputUnion<string, Pulumi.Aws.S3.CannedAcl>? Acl { get; set; }

    [Input("bucket")]
    public Input<string>? BucketName { get; set; }

    [Input("bucketNamespace")]
    public Input<string>? BucketNamespace { get; set; }

    [Input("bucketPrefix")]
    public Input<string>? BucketPrefix { get; set; }

    [Obsolete("cors_rule is deprecated. Use the aws.s3.BucketCorsConfiguration resource instead.")]
    [field: Input("corsRules")]
    public InputList<Inputs.BucketCorsRuleArgs> CorsRules { get => field ??= []; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Obsolete("grant is deprecated. Use the aws.s3.BucketAcl resource instead.")]
    [field: Input("grants")]
    public InputList<Inputs.BucketGrantArgs> Grants { get => field ??= []; set; }

    [Obsolete("lifecycle_rule is deprecated. Use the aws.s3.BucketLifecycleConfiguration resource instead.")]
    [field: Input("lifecycleRules")]
    public InputList<Inputs.BucketLifecycleRuleArgs> LifecycleRules { get => field ??= []; set; }

    [Input("logging")]
    public Input<Inputs.BucketLoggingArgs>? Logging { get; set; }

    [Input("objectLockConfiguration")]
    public Input<Inputs.BucketObjectLockConfigurationArgs>? ObjectLockConfiguration { get; set; }

    [Input("objectLockEnabled")]
    public Input<bool>? ObjectLockEnabled { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentArgs>? Policy { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("replicationConfiguration")]
    public Input<Inputs.BucketReplicationConfigurationArgs>? ReplicationConfiguration { get; set; }

    [Input("requestPayer")]
    public Input<string>? RequestPayer { get; set; }

    [Input("serverSideEncryptionConfiguration")]
    public Input<Inputs.BucketServerSideEncryptionConfigurationArgs>? ServerSideEncryptionConfiguration { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [Input("versioning")]
    public Input<Inputs.BucketVersioningArgs>? Versioning { get; set; }

    [Input("website")]
    public Input<Inputs.BucketWebsiteArgs>? Website { get; set; }

    public static new BucketArgs Empty => new();
}
