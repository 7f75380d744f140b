namespace Pulumi.Aws;

public sealed class GetPartitionArgs : InvokeArgs
{
    [Input("id")]
    public string? Id { get; set; }

    public static new GetPartitionArgs Empty => new();
}
