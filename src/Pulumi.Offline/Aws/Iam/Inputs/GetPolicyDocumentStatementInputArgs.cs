namespace Pulumi.Aws.Iam.Inputs;

public sealed class GetPolicyDocumentStatementInputArgs : ResourceArgs
{
    [field: Input("actions")]
    public InputList<string> Actions { get => field ??= []; set; }

    [field: Input("conditions")]
    public InputList<Inputs.GetPolicyDocumentStatementConditionInputArgs> Conditions { get => field ??= []; set; }

    [Input("effect")]
    public Input<string>? Effect { get; set; }

    [field: Input("notActions")]
    public InputList<string> NotActions { get => field ??= []; set; }

    [field: Input("notPrincipals")]
    public InputList<Inputs.GetPolicyDocumentStatementNotPrincipalInputArgs> NotPrincipals { get => field ??= []; set; }

    [field: Input("notResources")]
    public InputList<string> NotResources { get => field ??= []; set; }

    [field: Input("principals")]
    public InputList<Inputs.GetPolicyDocumentStatementPrincipalInputArgs> Principals { get => field ??= []; set; }

    [field: Input("resources")]
    public InputList<string> Resources { get => field ??= []; set; }

    [Input("sid")]
    public Input<string>? Sid { get; set; }

    public static new GetPolicyDocumentStatementInputArgs Empty => new();
}
