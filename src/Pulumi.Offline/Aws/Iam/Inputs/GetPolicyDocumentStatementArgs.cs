namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementArgs : InvokeArgs
{
    [field: Input("actions")]
    public List<string> Actions { get => field ??= []; set; }

    [field: Input("conditions")]
    public List<Inputs.GetPolicyDocumentStatementConditionArgs> Conditions { get => field ??= []; set; }

    [Input("effect")]
    public string? Effect { get; set; }

    [field: Input("notActions")]
    public List<string> NotActions { get => field ??= []; set; }

    [field: Input("notPrincipals")]
    public List<Inputs.GetPolicyDocumentStatementNotPrincipalArgs> NotPrincipals { get => field ??= []; set; }

    [field: Input("notResources")]
    public List<string> NotResources { get => field ??= []; set; }

    [field: Input("principals")]
    public List<Inputs.GetPolicyDocumentStatementPrincipalArgs> Principals { get => field ??= []; set; }

    [field: Input("resources")]
    public List<string> Resources { get => field ??= []; set; }

    [Input("sid")]
    public string? Sid { get; set; }

    public static new GetPolicyDocumentStatementArgs Empty => new();
}
