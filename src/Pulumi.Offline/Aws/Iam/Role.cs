using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>An IAM role: an identity with a trust policy that says who may assume it.</summary>
[AwsResourceType(TypeToken)]
public partial class Role : CustomResource
{
    private const string TypeToken = "aws:iam/role:Role";

    public Role(string name, RoleArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new RoleArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private Role(string name, Input<string> id, RoleState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("assumeRolePolicy")]
    public Output<string> AssumeRolePolicy { get; private set; } = null!;

    [Output("createDate")]
    public Output<string> CreateDate { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("forceDetachPolicies")]
    public Output<bool?> ForceDetachPolicies { get; private set; } = null!;

    [Output("inlinePolicies")]
    public Output<ImmutableArray<Outputs.RoleInlinePolicy>> InlinePolicies { get; private set; } = null!;

    [Output("managedPolicyArns")]
    public Output<ImmutableArray<string>> ManagedPolicyArns { get; private set; } = null!;

    [Output("maxSessionDuration")]
    public Output<int?> MaxSessionDuration { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("permissionsBoundary")]
    public Output<string?> PermissionsBoundary { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("uniqueId")]
    public Output<string> UniqueId { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static Role Get(string name, Input<string> id, RoleState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
