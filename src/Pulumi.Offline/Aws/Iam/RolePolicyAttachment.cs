namespace Pulumi.Aws.Iam;

/// <summary>A managed policy attached to a role.</summary>
[AwsResourceType(TypeToken)]
public partial class RolePolicyAttachment : CustomResource
{
    private const string TypeToken = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";

    public RolePolicyAttachment(string name, RolePolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RolePolicyAttachmentArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private RolePolicyAttachment(string name, Input<string> id, RolePolicyAttachmentState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("policyArn")]
    public Output<string> PolicyArn { get; private set; } = null!;

    [Output("role")]
    public Output<string> Role { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RolePolicyAttachment Get(
        string name, Input<string> id, RolePolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
