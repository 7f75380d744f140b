namespace Pulumi.Aws.Iam;

public sealed class UserPolicyAttachmentArgs : ResourceArgs
{
    [Input("policyArn", required: true)]
    public Input<string> PolicyArn { get; set; } = null!;

    [Input("user", required: true)]
    public Input<string> User { get; set; } = null!;

    public static new UserPolicyAttachmentArgs Empty => new();
}
