namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementConditionArgs : InvokeArgs
{
    [Input("test", required: true)]
    public string Test { get; set; } = null!;

    [field: Input("values", required: true)]
    public List<string> Values { get => field ??= []; set; }

    [Input("variable", required: true)]
    public string Variable { get; set; } = null!;

    public static new GetPolicyDocumentStatementConditionArgs Empty => new();
}
