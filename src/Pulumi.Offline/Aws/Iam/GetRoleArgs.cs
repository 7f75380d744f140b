namespace Pulumi.Aws.Iam;

public sealed class GetRoleArgs : InvokeArgs
{
    [Input("name", required: true)]
    public string Name { get; set; } = null!;

    [field: Input("tags")]
    public Dictionary<string, string> Tags { get => field ??= new(); set; }

    public static new GetRoleArgs Empty => new();
}
