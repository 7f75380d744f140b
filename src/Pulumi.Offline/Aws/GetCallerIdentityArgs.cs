namespace Pulumi.Aws;

public sealed class GetCallerIdentityArgs : InvokeArgs
{
    [Input("id")]
    public string? Id { get; set; }

    public static new GetCallerIdentityArgs Empty => new();
}
