namespace Pulumi.Aws;

public sealed class GetCallerIdentityInvokeArgs : InvokeArgs
{
    [Input("id")]
    public Input<string>? Id { get; set; }

    public static new GetCallerIdentityInvokeArgs Empty => new();
}
