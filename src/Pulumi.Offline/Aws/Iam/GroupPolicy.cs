namespace Pulumi.Aws.Iam;

/// <summary>An inline policy of a group.</summary>
[AwsResourceType(TypeToken)]
public partial class GroupPolicy : CustomResource
{
    private const string TypeToken = "aws:iam/groupPolicy:GroupPolicy";

    public GroupPolicy(string name, GroupPolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new GroupPolicyArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private GroupPolicy(string name, Input<string> id, GroupPolicyState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("group")]
    public Output<string> Group { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("policy")]
    public Output<string> Policy { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static GroupPolicy Get(
        string name, Input<string> id, GroupPolicyState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
