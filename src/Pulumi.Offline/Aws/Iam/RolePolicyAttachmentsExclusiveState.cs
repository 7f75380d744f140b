namespace Pulumi.Aws.Iam;

public sealed class RolePolicyAttachmentsExclusiveState : ResourceArgs
{
    [field: Input("policyArns")]
    public InputList<string> PolicyArns { get => field ??= []; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    public static new RolePolicyAttachmentsExclusiveState Empty => new();
}
