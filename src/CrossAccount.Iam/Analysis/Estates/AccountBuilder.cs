using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects what is in an account; made by <see cref="EstateBuilder.Account"/>.</summary>
public sealed class AccountBuilder
{
    private readonly PolicyCompilation _compilation;
    private readonly List<UserBuilder> _users = [];
    private readonly List<RoleBuilder> _roles = [];
    private EstateAccount _account;

    internal AccountBuilder(PolicyCompilation compilation, AccountId id, Partition partition)
    {
        _compilation = compilation;
        _account = new EstateAccount(id) { Partition = partition };
    }

    /// <summary>Puts the account into an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="paths">The account's places in it, as in <c>o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/</c>.</param>
    public AccountBuilder InOrganization(OrganizationId organization, params ImmutableArray<string> paths)
    {
        _account = _account with { Organization = organization, OrganizationPaths = paths };
        return this;
    }

    /// <summary>Adds a level of service control policies, the root of the organization first.</summary>
    /// <param name="policies">The policies of that level, by name.</param>
    /// <exception cref="ArgumentException">AWS would refuse a document.</exception>
    public AccountBuilder ServiceControl(params ImmutableArray<(string Name, PolicyDocument Document)> policies)
    {
        _account = _account with { ServiceControl = _account.ServiceControl.Add(Level(PolicyKind.ServiceControl, policies)) };
        return this;
    }

    /// <summary>Adds a level of resource control policies, the root of the organization first.</summary>
    /// <param name="policies">The policies of that level, by name.</param>
    /// <exception cref="ArgumentException">AWS would refuse a document.</exception>
    public AccountBuilder ResourceControl(params ImmutableArray<(string Name, PolicyDocument Document)> policies)
    {
        _account = _account with { ResourceControl = _account.ResourceControl.Add(Level(PolicyKind.ResourceControl, policies)) };
        return this;
    }

    /// <summary>Adds a user.</summary>
    /// <exception cref="FormatException">The name is not one of a user.</exception>
    public UserBuilder User(string name)
    {
        var user = new UserBuilder(_compilation, UserName.Parse(name));
        _users.Add(user);
        return user;
    }

    /// <summary>Adds a group. It has a say through the users that are put into it.</summary>
    /// <exception cref="FormatException">The name is not one of a group.</exception>
    public GroupBuilder Group(string name) => new(_compilation, GroupName.Parse(name));

    /// <summary>Adds a role.</summary>
    /// <param name="name">The role's name.</param>
    /// <param name="trust">The trust policy.</param>
    /// <exception cref="FormatException">The name is not one of a role.</exception>
    /// <exception cref="ArgumentException">AWS would refuse the document as a trust policy.</exception>
    public RoleBuilder Role(string name, PolicyDocument trust)
    {
        RoleName parsed = RoleName.Parse(name);
        var role = new RoleBuilder(_compilation, parsed, CompiledPolicy.Compile(trust, PolicyOrigin.TrustOf($"role/{parsed}")));
        _roles.Add(role);
        return role;
    }

    internal EstateAccount Build() => _account with
    {
        Users = [.. _users.Select(user => user.Build(_account))],
        Roles = [.. _roles.Select(role => role.Build(_account))],
    };

    private ImmutableArray<CompiledPolicy> Level(PolicyKind kind, ImmutableArray<(string Name, PolicyDocument Document)> policies) =>
        [.. policies.Select(policy => _compilation.Managed(kind, policy.Name, policy.Document))];
}
