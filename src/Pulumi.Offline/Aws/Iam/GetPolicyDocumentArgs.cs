namespace Pulumi.Aws.Iam;

public sealed class GetPolicyDocumentArgs : InvokeArgs
{
    [Input("overrideJson")]
    public string? OverrideJson { get; set; }

    [field: Input("overridePolicyDocuments")]
    public List<string> OverridePolicyDocuments { get => field ??= []; set; }

    [Input("policyId")]
    public string? PolicyId { get; set; }

    [Input("sourceJson")]
    public string? SourceJson { get; set; }

    [field: Input("sourcePolicyDocuments")]
    public List<string> SourcePolicyDocuments { get => field ??= []; set; }

    [field: Input("statements")]
    public List<Inputs.GetPolicyDocumentStatementArgs> Statements { get => field ??= []; set; }

    [Input("version")]
    public string? Version { get; set; }

    public static new GetPolicyDocumentArgs Empty => new();
}
