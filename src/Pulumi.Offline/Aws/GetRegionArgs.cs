namespace Pulumi.Aws;

public sealed class GetRegionArgs : InvokeArgs
{
    [Input("endpoint")]
    public string? Endpoint { get; set; }

    [Input("id")]
    public string? Id { get; set; }

    [Input("name")]
    public string? Name { get; set; }

    [Input("region")]
    public string? Region { get; set; }

    public static new GetRegionArgs Empty => new();
}
