namespace Pulumi.Aws;

[OutputType]
public sealed class GetPartitionResult
{
    public readonly string DnsSuffix;
    public readonly string Id;
    public readonly string Partition;
    public readonly string ReverseDnsPrefix;

    [OutputConstructor]
    internal GetPartitionResult(string dnsSuffix, string id, string partition, string reverseDnsPrefix)
    {
        DnsSuffix = dnsSuffix;
        Id = id;
        Partition = partition;
        ReverseDnsPrefix = reverseDnsPrefix;
    }
}
