using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfigurationRuleFilter
{
    public readonly string? Prefix;
    public readonly ImmutableDictionary<string, string>? Tags;

    [OutputConstructor]
    internal BucketReplicationConfigurationRuleFilter(string? prefix, ImmutableDictionary<string, string>? tags)
    {
        Prefix = prefix;
        Tags = tags;
    }
}
