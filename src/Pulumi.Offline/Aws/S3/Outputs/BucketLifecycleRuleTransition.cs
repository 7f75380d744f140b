namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLifecycleRuleTransition
{
    public readonly string? Date;
    public readonly int? Days;
    public readonly string StorageClass;

    [OutputConstructor]
    internal BucketLifecycleRuleTransition(string? date, int? days, string storageClass)
    {
        Date = date;
        Days = days;
        StorageClass = storageClass;
    }
}
