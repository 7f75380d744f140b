namespace Pulumi.Aws.Iam;

public sealed class GroupPolicyAttachmentState : ResourceArgs
{
    [Input("group")]
    public Input<string>? Group { get; set; }

    [Input("policyArn")]
    public Input<string>? PolicyArn { get; set; }

    public static new GroupPolicyAttachmentState Empty => new();
}
