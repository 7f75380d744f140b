namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketWebsite
{
    public readonly string? ErrorDocument;
    public readonly string? IndexDocument;
    public readonly string? RedirectAllRequestsTo;
    public readonly string? RoutingRules;

    [OutputConstructor]
    internal BucketWebsite(string? errorDocument, string? indexDocument, string? redirectAllRequestsTo, string? routingRules)
    {
        ErrorDocument = errorDocument;
        IndexDocument = indexDocument;
        RedirectAllRequestsTo = redirectAllRequestsTo;
        RoutingRules = routingRules;
    }
}
