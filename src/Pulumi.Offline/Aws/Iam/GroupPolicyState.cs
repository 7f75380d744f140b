namespace Pulumi.Aws.Iam;

public sealed class GroupPolicyState : ResourceArgs
{
    [Input("group")]
    public Input<string>? Group { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? Policy { get; set; }

    public static new GroupPolicyState Empty => new();
}
