namespace Pulumi.Aws;

public sealed class GetPartitionInvokeArgs : InvokeArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public static new GetPartitionInvokeArgs Empty => new();
}
