namespace Pulumi.Aws.Iam;

public sealed class RolePolicyAttachmentsExclusiveArgs : ResourceArgs
{
    [field: Input("policyArns", required: true)]
    public InputList<string> PolicyArns { get => field ??= []; set; }

    [Input("roleName", required: true)]
    public Input<string> RoleName { get; set; } = null!;

    public static new RolePolicyAttachmentsExclusiveArgs Empty => new();
}
