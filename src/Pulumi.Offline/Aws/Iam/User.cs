using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>An IAM user.</summary>
[AwsResourceType(TypeToken)]
public partial class User : CustomResource
{
    private const string TypeToken = "aws:iam/user:User";

    public User(string name, UserArgs? args = null, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new UserArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private User(string name, Input<string> id, UserState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("forceDestroy")]
    public Output<bool?> ForceDestroy { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

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
    public static User Get(string name, Input<string> id, UserState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
