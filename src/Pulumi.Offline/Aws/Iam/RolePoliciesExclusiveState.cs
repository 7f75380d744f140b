namespace Pulumi.Aws.Iam;

public sealed class RolePoliciesExclusiveState : ResourceArgs
{
    [field: Input("policyNames")]
    public InputList<string> PolicyNames { get => field ??= []; set; }

    [Input("roleName")]
    public Input<string>? RoleName { get; set; }

    public static new RolePoliciesExclusiveState Empty => new();
}
