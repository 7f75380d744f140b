namespace Pulumi.Aws.Iam;

public sealed class GroupPolicyArgs : ResourceArgs
{
    [Input("group", required: true)]
    public Input<string> Group { get; set; } = null!;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("policy", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> Policy { get; set; } = null!;

    public static new GroupPolicyArgs Empty => new();
}
