namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementConditionInputArgs : ResourceArgs
{
    [Input("test", required: true)]
    public Input<string> Test { get; set; } = null!;

    [field: Input("values", required: true)]
    public InputList<string> Values { get => field ??= []; set; }

    [Input("variable", required: true)]
    public Input<string> Variable { get; set; } = null!;

    public static new GetPolicyDocumentStatementConditionInputArgs Empty => new();
}
