namespace Pulumi.Aws;

public sealed class GetRegionInvokeArgs : InvokeArgs
{
    [Input("endpoint")]
    public Input<string>? Endpoint { get; set; }

    [Input("id")]
    public Input<string>? Id { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    public static new GetRegionInvokeArgs Empty => new();
}
