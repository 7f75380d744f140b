using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>The groups that a user is in, among others.</summary>
[AwsResourceType(TypeToken)]
public partial class UserGroupMembership : CustomResource
{
    private const string TypeToken = "aws:iam/userGroupMembership:UserGroupMembership";

    public UserGroupMembership(string name, UserGroupMembershipArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new UserGroupMembershipArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private UserGroupMembership(string name, Input<string> id, UserGroupMembershipState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("groups")]
    public Output<ImmutableArray<string>> Groups { get; private set; } = null!;

    [Output("user")]
    public Output<string> User { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static UserGroupMembership Get(
        string name, Input<string> id, UserGroupMembershipState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
