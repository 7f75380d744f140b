namespace Pulumi.Aws.Iam;

public sealed class UserPolicyAttachmentState : ResourceArgs
{
    [Input("policyArn")]
    public Input<string>? PolicyArn { get; set; }

    [Input("user")]
    public Input<string>? User { get; set; }

    public static new UserPolicyAttachmentState Empty => new();
}
