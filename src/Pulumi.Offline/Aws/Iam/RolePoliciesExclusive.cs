using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>The inline policies that a role has, and no others.</summary>
[AwsResourceType(TypeToken)]
public partial class RolePoliciesExclusive : CustomResource
{
    private const string TypeToken = "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive";

    public RolePoliciesExclusive(string name, RolePoliciesExclusiveArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RolePoliciesExclusiveArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private RolePoliciesExclusive(
        string name, Input<string> id, RolePoliciesExclusiveState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("policyNames")]
    public Output<ImmutableArray<string>> PolicyNames { get; private set; } = null!;

    [Output("roleName")]
    public Output<string> RoleName { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static RolePoliciesExclusive Get(
        string name, Input<string> id, RolePoliciesExclusiveState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
