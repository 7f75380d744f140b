namespace Pulumi.Aws.Iam;

public sealed class RolePolicyAttachmentState : ResourceArgs
{
    [Input("policyArn")]
    public Input<string>? PolicyArn { get; set; }

    [Input("role")]
    public Input<string>? Role { get; set; }

    public static new RolePolicyAttachmentState Empty => new();
}
