namespace Pulumi.Aws;

[OutputType]
public sealed class GetRegionResult
{
    public readonly string Description;
    public readonly string Endpoint;
    public readonly string Id;
    public readonly string Name;
    public readonly string Region;

    [OutputConstructor]
    internal GetRegionResult(string description, string endpoint, string id, string name, string region)
    {
        Description = description;
        Endpoint = endpoint;
        Id = id;
        Name = name;
        Region = region;
    }
}
