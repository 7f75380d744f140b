using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

/// <summary>A customer managed IAM policy.</summary>
[AwsResourceType(TypeToken)]
public partial class Policy : CustomResource
{
    private const string TypeToken = "aws:iam/policy:Policy";

    public Policy(string name, PolicyArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new PolicyArgs(), AwsPackage.Options(options, id: ""))
    {
    }

    private Policy(string name, Input<string> id, PolicyState? state, CustomResourceOptions? options)
        : base(TypeToken, name, state, AwsPackage.Options(options, id))
    {
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("attachmentCount")]
    public Output<int> AttachmentCount { get; private set; } = null!;

    [Output("delayAfterPolicyCreationInMs")]
    public Output<int?> DelayAfterPolicyCreationInMs { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("path")]
    public Output<string?> Path { get; private set; } = null!;

    [Output("policy")]
    public Output<string> PolicyDocument { get; private set; } = null!;

    [Output("policyId")]
    public Output<string> PolicyId { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    /// <summary>A resource that exists already, and is only read.</summary>
    public static Policy Get(string name, Input<string> id, PolicyState? state = null, CustomResourceOptions? options = null)
        => new(name, id, state, options);
}
