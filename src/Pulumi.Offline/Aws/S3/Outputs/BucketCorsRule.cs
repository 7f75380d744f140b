using System.Collections.Immutable;

namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketCorsRule
{
    public readonly ImmutableArray<string> AllowedHeaders;
    public readonly ImmutableArray<string> AllowedMethods;
    public readonly ImmutableArray<string> AllowedOrigins;
    public readonly ImmutableArray<string> ExposeHeaders;
    public readonly int? MaxAgeSeconds;

    [OutputConstructor]
    internal BucketCorsRule(
        ImmutableArray<string> allowedHeaders,
        ImmutableArray<string> allowedMethods,
        ImmutableArray<string> allowedOrigins,
        ImmutableArray<string> exposeHeaders,
        int? maxAgeSeconds)
    {
        AllowedHeaders = allowedHeaders;
        AllowedMethods = allowedMethods;
        AllowedOrigins = allowedOrigins;
        ExposeHeaders = exposeHeaders;
        MaxAgeSeconds = maxAgeSeconds;
    }
}
