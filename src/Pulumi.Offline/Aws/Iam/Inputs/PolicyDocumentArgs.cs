namespace Pulumi.Aws.Iam.Inputs;

public sealed class PolicyDocumentArgs : ResourceArgs
{
    [Input("Id")]
    public Input<string>? Id { get; set; }

    [field: Input("Statement", required: true)]
    public InputList<Inputs.PolicyStatementArgs> Statement { get => field ??= []; set; }

    [Input("Version", required: true)]
    public Input<Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = null!;

    public static new PolicyDocumentArgs Empty => new();
}
