namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementPrincipalInputArgs : ResourceArgs
{
    [field: Input("identifiers", required: true)]
    public InputList<string> Identifiers { get => field ??= []; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    public static new GetPolicyDocumentStatementPrincipalInputArgs Empty => new();
}
