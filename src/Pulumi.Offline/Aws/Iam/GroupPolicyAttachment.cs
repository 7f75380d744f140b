namespace Pulumi.Aws.Iam;

/// <summary>A managed policy attached to a group.</summary>
[AwsResourceType(TypeToken)]
public partial class GroupPolicyAttachment : CustomResource
{
    private const string TypeToken = "aws:iam/groupPolicyAttachment:GroupPolicyAttachment";

    public GroupPolicyAttachment(string name, GroupPolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new GroupPolicyAttachmentArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private GroupPolicyAttachment(
        string name, Input<string> id, GroupPolicyAttachmentState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("group")]
    public Output<string> Group { get; private set; } = null!;

    [Output("policyArn")]
    public Output<string> PolicyArn { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static GroupPolicyAttachment Get(
        string name, Input<string> id, GroupPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
