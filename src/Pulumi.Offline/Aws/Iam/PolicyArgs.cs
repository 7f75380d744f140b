namespace Pulumi.Aws.Iam;

public sealed class PolicyArgs : ResourceArgs
{
    [Input("delayAfterPolicyCreationInMs")]
    public Input<int>? DelayAfterPolicyCreationInMs { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("policy", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> PolicyDocument { get; set; } = null!;

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    public static new PolicyArgs Empty => new();
}
