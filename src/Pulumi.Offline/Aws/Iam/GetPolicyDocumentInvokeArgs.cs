namespace Pulumi.Aws.Iam;

public sealed class GetPolicyDocumentInvokeArgs : InvokeArgs
{
    [Input("overrideJson")]
    public Input<string>? OverrideJson { get; set; }

    [field: Input("overridePolicyDocuments")]
    public InputList<string> OverridePolicyDocuments { get => field ??= []; set; }

    [Input("policyId")]
    public Input<string>? PolicyId { get; set; }

    [Input("sourceJson")]
    public Input<string>? SourceJson { get; set; }

    [field: Input("sourcePolicyDocuments")]
    public InputList<string> SourcePolicyDocuments { get => field ??= []; set; }

    [field: Input("statements")]
    public InputList<Inputs.GetPolicyDocumentStatementInputArgs> Statements { get => field ??= []; set; }

    [Input("version")]
    public Input<string>? Version { get; set; }

    public static new GetPolicyDocumentInvokeArgs Empty => new();
}
