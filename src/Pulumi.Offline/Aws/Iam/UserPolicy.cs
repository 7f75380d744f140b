namespace Pulumi.Aws.Iam;

/// <summary>An inline policy of a user.</summary>
[AwsResourceType(TypeToken)]
public partial class UserPolicy : CustomResource
{
    private const string TypeToken = "aws:iam/userPolicy:UserPolicy";

    public UserPolicy(string name, UserPolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new UserPolicyArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private UserPolicy(string name, Input<string> id, UserPolicyState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    [Output("user")]
    public Output<string> User { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static UserPolicy Get(
        string name, Input<string> id, UserPolicyState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
