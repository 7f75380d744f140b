namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleRuleGetArgs : ResourceArgs
{
    [Input("abortIncompleteMultipartUploadDays")]
    public Input<int>? AbortIncompleteMultipartUploadDays { get; set; }

    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("expiration")]
    public Input<Inputs.BucketLifecycleRuleExpirationGetArgs>? Expiration { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("noncurrentVersionExpiration")]
    public Input<Inputs.BucketLifecycleRuleNoncurrentVersionExpirationGetArgs>? NoncurrentVersionExpiration { get; set; }

    [field: Input("noncurrentVersionTransitions")]
    public InputList<Inputs.BucketLifecycleRuleNoncurrentVersionTransitionGetArgs>
        NoncurrentVersionTransitions
    { get => field ??= []; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("transitions")]
    public InputList<Inputs.BucketLifecycleRuleTransitionGetArgs> Transitions { get => field ??= []; set; }

    public static new BucketLifecycleRuleGetArgs Empty => new();
}
