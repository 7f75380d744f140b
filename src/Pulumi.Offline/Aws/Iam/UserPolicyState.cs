namespace Pulumi.Aws.Iam;

public sealed class UserPolicyState : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? Policy { get; set; }

    [Input("user")]
    public Input<string>? User { get; set; }

    public static new UserPolicyState Empty => new();
}
