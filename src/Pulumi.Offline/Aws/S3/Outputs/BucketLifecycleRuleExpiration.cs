namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketLifecycleRuleExpiration
{
    public readonly string? Date;
    public readonly int? Days;
    public readonly bool? ExpiredObjectDeleteMarker;

    [OutputConstructor]
    internal BucketLifecycleRuleExpiration(string? date, int? days, bool? expiredObjectDeleteMarker)
    {
        Date = date;
        Days = days;
        ExpiredObjectDeleteMarker = expiredObjectDeleteMarker;
    }
}
