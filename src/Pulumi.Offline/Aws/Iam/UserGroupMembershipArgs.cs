namespace Pulumi.Aws.Iam;

public sealed class UserGroupMembershipArgs : ResourceArgs
{
    [field: Input("groups", required: true)]
    public InputList<string> Groups { get => field ??= []; set; }

    [Input("user", required: true)]
    public Input<string> User { get; set; } = null!;

    public static new UserGroupMembershipArgs Empty => new();
}
