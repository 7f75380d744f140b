namespace Pulumi.Aws.S3.Inputs;

public sealed class PolicyDocumentGetArgs : ResourceArgs
{
    [Input("Id")]
    public Input<string>? Id { get; set; }

    [field: Input("Statement", required: true)]
    public InputList<Pulumi.Aws.Iam.Inputs.PolicyStatementGetArgs> Statement { get => field ??= []; set; }

    [Input("Version", required: true)]
    public Input<Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = null!;

    public static new PolicyDocumentGetArgs Empty => new();
}
