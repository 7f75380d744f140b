using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketGrant
{
    public readonly string? Id;
    public readonly ImmutableArray<string> Permissions;
    public readonly string Type;
    public readonly string? Uri;

    [OutputConstructor]
    internal BucketGrant(string? id, ImmutableArray<string> permissions, string type, string? uri)
    {
        Id = id;
        Permissions = permissions;
        Type = type;
        Uri = uri;
    }
}
