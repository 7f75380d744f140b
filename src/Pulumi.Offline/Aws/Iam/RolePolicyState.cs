namespace Pulumi.Aws.Iam;

public sealed class RolePolicyState : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? Policy { get; set; }

    [Input("role")]
    public Input<string>? Role { get; set; }

    public static new RolePolicyState Empty => new();
}
