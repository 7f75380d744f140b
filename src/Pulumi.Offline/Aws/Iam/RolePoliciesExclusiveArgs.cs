namespace Pulumi.Aws.Iam;

public sealed class RolePoliciesExclusiveArgs : ResourceArgs
{
    [field: Input("policyNames", required: true)]
    public InputList<string> PolicyNames { get => field ??= []; set; }

    [Input("roleName", required: true)]
    public Input<string> RoleName { get; set; } = null!;

    public static new RolePoliciesExclusiveArgs Empty => new();
}
