using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketReplicationConfiguration
{
    public readonly string Role;
    public readonly ImmutableArray<Outputs.BucketReplicationConfigurationRule> Rules;

    [OutputConstructor]
    internal BucketReplicationConfiguration(string role, ImmutableArray<Outputs.BucketReplicationConfigurationRule> rules)
    {
        Role = role;
        Rules = rules;
    }
}
