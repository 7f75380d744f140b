namespace Pulumi.Aws.Iam;

/// <summary>A managed policy attached to a user.</summary>
[AwsResourceType(TypeToken)]
public partial class UserPolicyAttachment : CustomResource
{
    private const string TypeToken = "aws:iam/userPolicyAttachment:UserPolicyAttachment";

    public UserPolicyAttachment(string name, UserPolicyAttachmentArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new UserPolicyAttachmentArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private UserPolicyAttachment(string name, Input<string> id, UserPolicyAttachmentState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("policyArn")]
    public Output<string> PolicyArn { get; private set; } = null!;

    [Output("user")]
    public Output<string> User { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static UserPolicyAttachment Get(
        string name, Input<string> id, UserPolicyAttachmentState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
