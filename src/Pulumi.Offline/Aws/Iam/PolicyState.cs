namespace Pulumi.Aws.Iam;

public sealed class PolicyState : ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("attachmentCount")]
    public Input<int>? AttachmentCount { get; set; }

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

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? PolicyDocument { get; set; }

    [Input("policyId")]
    public Input<string>? PolicyId { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("tagsAll")]
    public InputMap<string> TagsAll { get => field ??= new(); set; }

    public static new PolicyState Empty => new();
}
