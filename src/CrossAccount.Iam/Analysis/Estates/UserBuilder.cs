using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects what a user has; made by <see cref="AccountBuilder.User"/>.</summary>
public sealed class UserBuilder : PrincipalBuilder<UserBuilder>
{
    private readonly UserName _name;
    private readonly List<GroupBuilder> _groups = [];

    internal UserBuilder(PolicyCompilation compilation, UserName name)
        : base(compilation, $"user/{name}") => _name = name;

    /// <summary>Makes the user a member of a group.</summary>
    public UserBuilder In(GroupBuilder group)
    {
        ArgumentNullException.ThrowIfNull(group);
        _groups.Add(group);
        return this;
    }

    internal EstateUser Build(EstateAccount account) => new(Arn.User(account.Partition, account.Id, Path, _name))
    {
        UniqueId = UniqueId,
        Policies = Policies,
        PermissionsBoundary = PermissionsBoundary,
        Tags = Tags,
        Groups = [.. _groups.Select(group => group.Build())],
    };
}
