namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementNotPrincipalArgs : InvokeArgs
{
    [field: Input("identifiers", required: true)]
    public List<string> Identifiers { get => field ??= []; set; }

    [Input("type", required: true)]
    public string Type { get; set; } = null!;

    public static new GetPolicyDocumentStatementNotPrincipalArgs Empty => new();
}
