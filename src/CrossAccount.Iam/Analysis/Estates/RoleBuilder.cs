using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects what a role has; made by <see cref="AccountBuilder.Role"/>.</summary>
public sealed class RoleBuilder : PrincipalBuilder<RoleBuilder>
{
    private readonly RoleName _name;
    private readonly CompiledPolicy _trust;
    private SessionDuration _maxSessionDuration;

    internal RoleBuilder(PolicyCompilation compilation, RoleName name, CompiledPolicy trust)
        : base(compilation, $"role/{name}")
    {
        _name = name;
        _trust = trust;
    }

    /// <summary>Sets how long a session may last. The default is one hour.</summary>
    public RoleBuilder MaxSession(SessionDuration duration)
    {
        _maxSessionDuration = duration;
        return this;
    }

    internal EstateRole Build(EstateAccount account) => new(Arn.Role(account.Partition, account.Id, Path, _name), _trust)
    {
        UniqueId = UniqueId,
        Policies = Policies,
        PermissionsBoundary = PermissionsBoundary,
        Tags = Tags,
        MaxSessionDuration = _maxSessionDuration,
    };
}
