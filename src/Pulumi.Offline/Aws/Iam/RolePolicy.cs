namespace Pulumi.Aws.Iam;

/// <summary>An inline policy of a role.</summary>
[AwsResourceType(TypeToken)]
public partial class RolePolicy : CustomResource
{
    private const string TypeToken = "aws:iam/rolePolicy:RolePolicy";

    public RolePolicy(string name, RolePolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RolePolicyArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private RolePolicy(string name, Input<string> id, RolePolicyState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("role")]
    public Output<string> Role { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RolePolicy Get(
        string name, Input<string> id, RolePolicyState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
