using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>The managed policies that a role has, and no others.</summary>
[AwsResourceType(TypeToken)]
public partial class RolePolicyAttachmentsExclusive : CustomResource
{
    private const string TypeToken = "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive";

    public RolePolicyAttachmentsExclusive(
        string name, RolePolicyAttachmentsExclusiveArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RolePolicyAttachmentsExclusiveArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private RolePolicyAttachmentsExclusive(
        string name, Input<string> id, RolePolicyAttachmentsExclusiveState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("policyArns")]
    public Output<ImmutableArray<string>> PolicyArns { get; private set; } = null!;

    [Output("roleName")]
    public Output<string> RoleName { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RolePolicyAttachmentsExclusive Get(
        string name, Input<string> id, RolePolicyAttachmentsExclusiveState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
