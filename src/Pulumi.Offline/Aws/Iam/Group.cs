namespace Pulumi.Aws.Iam;

/// <summary>An IAM group.</summary>
[AwsResourceType(TypeToken)]
public partial class Group : CustomResource
{
    private const string TypeToken = "aws:iam/group:Group";

    public Group(string name, GroupArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new GroupArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private Group(string name, Input<string> id, GroupState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("uniqueId")]
    public Output<string> UniqueId { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static Group Get(string name, Input<string> id, GroupState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
