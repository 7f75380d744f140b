using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects what a group has; made by <see cref="AccountBuilder.Group"/>.</summary>
public sealed class GroupBuilder : IdentityBuilder<GroupBuilder>
{
    private readonly GroupName _name;

    internal GroupBuilder(PolicyCompilation compilation, GroupName name)
        : base(compilation, $"group/{name}") => _name = name;

    internal EstateGroup Build() => new(_name) { Policies = Policies };
}
