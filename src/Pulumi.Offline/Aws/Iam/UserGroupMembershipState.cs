namespace Pulumi.Aws.Iam;

public sealed class UserGroupMembershipState : ResourceArgs
{
    [field: Input("groups")]
    public InputList<string> Groups { get => field ??= []; set; }

    [Input("user")]
    public Input<string>? User { get; set; }

    public static new UserGroupMembershipState Empty => new();
}
