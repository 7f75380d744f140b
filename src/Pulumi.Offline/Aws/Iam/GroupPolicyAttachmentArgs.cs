namespace Pulumi.Aws.Iam;

public sealed class GroupPolicyAttachmentArgs : ResourceArgs
{
    [Input("group", required: true)]
    public Input<string> Group { get; set; } = null!;

    [Input("policyArn", required: true)]
    public Input<string> PolicyArn { get; set; } = null!;

    public static new GroupPolicyAttachmentArgs Empty => new();
}
