using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Role;

/// <summary>
/// The trusting account's half: a role, the policies that say what it may do, and the trust policy that says who may assume it.
/// </summary>
/// <remarks>
/// All children are in the trusting account. The trust policy is one document made before the role is: a statement that someone
/// adds by other means is removed by the next update.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html">Create a role for an IAM user</see>.
/// </remarks>
public sealed class CrossAccountRole : ComponentResource
{
    private readonly string _name;
    private readonly CrossAccountRoleArgs _args;
    private readonly ImmutableArray<TrustGrant> _trust;

    /// <summary>Creates a role.</summary>
    /// <param name="name">The component's logical name. The names of its children begin with it and never change.</param>
    /// <param name="args">What the role is.</param>
    /// <param name="options">Options of the component. Its children have the provider of <see cref="CrossAccountRoleArgs.Account"/>.</param>
    /// <exception cref="ResourceException">An argument is one that AWS refuses, or that can never work.</exception>
    public CrossAccountRole(string name, CrossAccountRoleArgs args, ComponentResourceOptions? options = null)
        : base(CrossAccountRoleNames.Type, name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        _name = name;
        _args = args;
        Problems.Throw("role", name, CrossAccountRoleRules.Problems(args));

        // A copy: the trust policy may be written later, when external IDs are there, and what was checked has to be what is written.
        _trust = [.. args.Trust];
        Arn = Iam.Arns.Arn.Role(args.Account.Partition, args.Account.Id, args.Path, args.Name);
        ImmutableArray<(ThirdPartyTrust Grant, Output<ImmutableArray<string>> Values)> externalIds = ExternalIdValues();
        Aws.Iam.Role role = CreateRole(externalIds);
        RoleArn = role.Arn;
        RoleName = role.Name;
        PolicyArns = CreatePolicies(role);
        ExternalIds = externalIds.Length == 0
            ? Output.Create(ImmutableArray<string>.Empty)
            : Output.All(externalIds.Select(entry => entry.Values)).Apply(values => values.SelectMany(value => value).ToImmutableArray());
        HandOver = RoleHandOver.For(args, Arn);
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["roleArn"] = RoleArn,
            ["roleName"] = RoleName,
            ["policyArns"] = PolicyArns,
            ["externalIds"] = ExternalIds,
            ["switchRoleUrl"] = HandOver.SwitchRoleUrl.ToString(),
            ["cliProfile"] = HandOver.CliProfile.ToString(),
            ["assumeRoleCommand"] = HandOver.AssumeRoleCommand.ToString(),
        });
    }

    /// <summary>
    /// The role's ARN as its arguments give it, known before the role exists; the trusted side's policies name it.
    /// </summary>
    public Arn Arn { get; }

    /// <summary>The role's ARN as AWS gives it; the same as <see cref="Arn"/>.</summary>
    [Output("roleArn")]
    public Output<string> RoleArn { get; private set; }

    /// <summary>The role's name.</summary>
    [Output("roleName")]
    public Output<string> RoleName { get; private set; }

    /// <summary>The ARNs of the role's managed policies, created and attached ones, by name.</summary>
    [Output("policyArns")]
    public Output<ImmutableDictionary<string, string>> PolicyArns { get; private set; }

    /// <summary>The external IDs that the role accepts; a secret, empty when it asks for none.</summary>
    [Output("externalIds")]
    public Output<ImmutableArray<string>> ExternalIds { get; private set; }

    /// <summary>What the people on the other side need to use the role.</summary>
    public RoleHandOver HandOver { get; }

    private CustomResourceOptions Child(Resource? parent = null) => new() { Parent = parent ?? this, Provider = _args.Account.Provider };

    private ImmutableArray<(ThirdPartyTrust Grant, Output<ImmutableArray<string>> Values)> ExternalIdValues() =>
        [.. _trust.OfType<ThirdPartyTrust>().Select(grant => (grant, GeneratedExternalId.Values(_name, grant, this)))];

    private Aws.Iam.Role CreateRole(ImmutableArray<(ThirdPartyTrust Grant, Output<ImmutableArray<string>> Values)> externalIds)
    {
        var roleArgs = new Aws.Iam.RoleArgs
        {
            Name = _args.Name.ToString(),
            Path = _args.Path.ToString(),
            AssumeRolePolicy = TrustDocument(externalIds),
            MaxSessionDuration = _args.MaxSessionDuration.Seconds,
            Tags = _args.Tags,
        };
        if (_args.Description is not null)
        {
            roleArgs.Description = _args.Description;
        }

        if (_args.PermissionsBoundary is not null)
        {
            roleArgs.PermissionsBoundary = _args.PermissionsBoundary;
        }

        return new(CrossAccountRoleNames.Role(_name), roleArgs, Child());
    }

    private Output<string> TrustDocument(ImmutableArray<(ThirdPartyTrust Grant, Output<ImmutableArray<string>> Values)> externalIds)
    {
        if (externalIds.IsEmpty)
        {
            return Output.Create(PolicyWriter.Write(TrustPolicy.Of(_args.Account.Partition, _trust, ImmutableDictionary<ThirdPartyTrust, ImmutableArray<string>>.Empty)));
        }

        return Output.All(externalIds.Select(entry => entry.Values)).Apply(values =>
        {
            var byGrant = externalIds.Select((entry, index) => KeyValuePair.Create(entry.Grant, values[index])).ToDictionary(ReferenceEqualityComparer.Instance);
            return PolicyWriter.Write(TrustPolicy.Of(_args.Account.Partition, _trust, byGrant));
        });
    }

    private Output<ImmutableDictionary<string, string>> CreatePolicies(Aws.Iam.Role role)
    {
        List<Output<KeyValuePair<string, string>>> arns = [];
        foreach ((string policyName, PolicyDocument document) in _args.Policies)
        {
            var policy = new Aws.Iam.Policy(
                CrossAccountRoleNames.Policy(_name, policyName),
                new() { Name = policyName, Path = _args.Path.ToString(), PolicyDocument = PolicyWriter.Write(document) },
                Child());
            Attach(role, policyName, policy.Arn);
            arns.Add(policy.Arn.Apply(arn => KeyValuePair.Create(policyName, arn)));
        }

        foreach (string arn in _args.AttachedPolicyArns)
        {
            string policyName = arn[(arn.LastIndexOf('/') + 1)..];
            Attach(role, policyName, arn);
            arns.Add(Output.Create(KeyValuePair.Create(policyName, arn)));
        }

        foreach ((string policyName, PolicyDocument document) in _args.InlinePolicies)
        {
            _ = new Aws.Iam.RolePolicy(
                CrossAccountRoleNames.Inline(_name, policyName),
                new() { Role = role.Name, Name = policyName, Policy = PolicyWriter.Write(document) },
                Child(role));
        }

        return Output.All(arns).Apply(pairs => pairs.ToImmutableDictionary());
    }

    private void Attach(Aws.Iam.Role role, string policyName, Input<string> policyArn) =>
        _ = new Aws.Iam.RolePolicyAttachment(
            CrossAccountRoleNames.Attachment(_name, policyName),
            new() { Role = role.Name, PolicyArn = policyArn },
            Child(role));
}
