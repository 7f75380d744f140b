using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLifecycleRule
{
    public readonly int? AbortIncompleteMultipartUploadDays;
    public readonly bool Enabled;
    public readonly Outputs.BucketLifecycleRuleExpiration? Expiration;
    public readonly string Id;
    public readonly Outputs.BucketLifecycleRuleNoncurrentVersionExpiration? NoncurrentVersionExpiration;
    public readonly ImmutableArray<Outputs.BucketLifecycleRuleNoncurrentVersionTransition> NoncurrentVersionTransitions;
    public readonly string? Prefix;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly ImmutableArray<Outputs.BucketLifecycleRuleTransition> Transitions;

    [OutputConstructor]
    internal BucketLifecycleRule(
        int? abortIncompleteMultipartUploadDays,
        bool enabled,
        Outputs.BucketLifecycleRuleExpiration? expiration,
        string id,
        Outputs.BucketLifecycleRuleNoncurrentVersionExpiration? noncurrentVersionExpiration,
        ImmutableArray<Outputs.BucketLifecycleRuleNoncurrentVersionTransition> noncurrentVersionTransitions,
        string? prefix,
        ImmutableDictionary<string, string>? tags,
        ImmutableArray<Outputs.BucketLifecycleRuleTransition> transitions)
    {
        AbortIncompleteMultipartUploadDays = abortIncompleteMultipartUploadDays;
        Enabled = enabled;
        Expiration = expiration;
        Id = id;
        NoncurrentVersionExpiration = noncurrentVersionExpiration;
        NoncurrentVersionTransitions = noncurrentVersionTransitions;
        Prefix = prefix;
        Tags = tags;
        Transitions = transitions;
    }
}
