namespace Pulumi.Aws.Iam;

public sealed class GetRoleInvokeArgs : InvokeArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    public static new GetRoleInvokeArgs Empty => new();
}
