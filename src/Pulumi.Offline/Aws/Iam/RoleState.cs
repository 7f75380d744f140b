namespace Pulumi.Aws.Iam;

public sealed class RoleState : ResourceArgs
{
    [Input("arn")]
    public Input<string>? Arn { get; set; }

    [Input("assumeRolePolicy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? AssumeRolePolicy { get; set; }

    [Input("createDate")]
    public Input<string>? CreateDate { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("forceDetachPolicies")]
    public Input<bool>? ForceDetachPolicies { get; set; }

    [field: Input("inlinePolicies")]
    public InputList<Inputs.RoleInlinePolicyGetArgs> InlinePolicies { get => field ??= []; set; }

    [field: Input("managedPolicyArns")]
    public InputList<string> ManagedPolicyArns { get => field ??= []; set; }

    [Input("maxSessionDuration")]
    public Input<int>? MaxSessionDuration { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("permissionsBoundary")]
    public Input<string>? PermissionsBoundary { get; set; }

    [field: Input("tags")]
    public InputMap<string> Tags { get => field ??= new(); set; }

    [field: Input("tagsAll")]
    public InputMap<string> TagsAll { get => field ??= new(); set; }

    [Input("uniqueId")]
    public Input<string>? UniqueId { get; set; }

    public static new RoleState Empty => new();
}
