using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Internal;
using CrossAccount.Pulumi.Limits;
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
        Problems.Throw("role", name, [.. LogicalNames.Take(name, CrossAccountRoleNames.Of(name, args)), .. AccountLedger.Of(Enter)]);
        Arn = Iam.Arns.Arn.Role(args.Account.Partition, args.Account.Id, args.Path, args.Name);
        var externalIds = new RoleExternalIds(name, args, this);
        Aws.Iam.Role role = CreateRole(Once(CrossAccountRoleRules.OutputProblemsAsync(args), externalIds.TrustDocument()));
        RoleArn = role.Arn;
        RoleName = role.Name;
        PolicyArns = new RolePolicies(name, args, this, role).Create();
        ExternalIds = externalIds.All();
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

    private IEnumerable<LimitProblem> Enter(ProgramLimits ledger)
    {
        string giver = $"role `{_name}`";
        AwsAccount account = _args.Account;
        IEnumerable<string> created = _args.BoundaryPolicy is { } boundary ? _args.Policies.Keys.Append(boundary.Name.ToString()) : _args.Policies.Keys;
        foreach (LimitProblem problem in ledger.AddRole(giver, account.Id, _args.Name, account.Quotas)
            .Concat(created.SelectMany(policy => ledger.AddPolicy(giver, account.Id, policy, account.Quotas))))
        {
            yield return problem;
        }

        foreach ((string policy, PolicyDocument document) in _args.InlinePolicies)
        {
            foreach (LimitProblem problem in ledger.AddInline(giver, account.Id, Grantee.Role(_args.Name), policy, document))
            {
                yield return problem;
            }
        }
    }

    /// <summary>The trust policy once nothing is wrong with what other outputs give; without it there is no role.</summary>
    private Output<string> Once(Task<ImmutableArray<string>> problems, Output<string> trustDocument)
    {
        if (problems.IsCompletedSuccessfully)
        {
            return trustDocument;
        }

        async Task<bool> CheckAsync()
        {
            Problems.Throw("role", _name, await problems.ConfigureAwait(false));
            return true;
        }

        return Output.Tuple(trustDocument, Output.Create(CheckAsync())).Apply(pair => pair.Item1);
    }

    private Aws.Iam.Role CreateRole(Output<string> trustDocument)
    {
        var roleArgs = new Aws.Iam.RoleArgs
        {
            Name = _args.Name.ToString(),
            Path = _args.Path.ToString(),
            AssumeRolePolicy = trustDocument,
            MaxSessionDuration = _args.MaxSessionDuration.Seconds,
            Tags = _args.Tags,
        };
        if (_args.Description is not null)
        {
            roleArgs.Description = _args.Description;
        }

        if (_args.BoundaryPolicy is { } boundary)
        {
            roleArgs.PermissionsBoundary = CreateBoundary(boundary).Arn;
        }
        else if (_args.PermissionsBoundary is not null)
        {
            roleArgs.PermissionsBoundary = _args.PermissionsBoundary;
        }

        return new(CrossAccountRoleNames.Role(_name), roleArgs, _args.Retention.Options(this, _args.Account.Provider));
    }

    private Aws.Iam.Policy CreateBoundary(NamedPolicy boundary) => new(
        CrossAccountRoleNames.Boundary(_name, boundary.Name.ToString()),
        new() { Name = boundary.Name.ToString(), Path = _args.Path.ToString(), PolicyDocument = PolicyWriter.Write(boundary.Document) },
        _args.Retention.Options(this, _args.Account.Provider));
}
