using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>The accounts as they would be: what the program deploys takes the place of what is there under the same name.</summary>
internal static class DeployedEstate
{
    /// <param name="program">The program; its accounts are known.</param>
    /// <param name="without">A policy of the trusted side to leave out.</param>
    public static Estate Of(ReviewedProgram program, ReviewedAccess? without = null)
    {
        IEnumerable<EstateAccount> known = program.Exported!.Accounts;
        IEnumerable<EstateAccount> unknown = program.Delegations
            .Where(delegation => delegation.Role.TryGetAccount(out AccountId account) && program.Exported.FindAccount(account) is null)
            .DistinctBy(delegation => delegation.Role.Account)
            .Select(delegation => new EstateAccount(AccountId.Parse(delegation.Role.Account)) { Partition = delegation.Role.Partition });
        return Estate.Of(known.Concat(unknown).Select(account => With(account, program, without)));
    }

    private static EstateAccount With(EstateAccount account, ReviewedProgram program, ReviewedAccess? without)
    {
        EstateRole[] deployed = [.. program.Delegations.Where(delegation => delegation.Role.Account == account.Id.ToString()).Select(RoleOf)];
        ReviewedAccess[] given = [.. program.Delegations.SelectMany(delegation => delegation.Access).Where(access => access.Account == account.Id)];
        ImmutableArray<CompiledPolicy> Changed(string label, ImmutableArray<CompiledPolicy> policies)
        {
            ReviewedAccess[] own = [.. given.Where(access => label.Equals(access.Identity, StringComparison.OrdinalIgnoreCase))];
            return
            [
                .. policies.Where(policy => policy.Origin.Kind != PolicyKind.Inline || !own.Any(access => access.Policy.Name == policy.Origin.Name)),
                .. own.Where(access => access != without).Select(access => CompiledPolicy.Compile(access.Policy.Document, new(PolicyKind.Inline, access.Policy.Name, label))),
            ];
        }

        return account with
        {
            Roles =
            [
                .. account.Roles.Where(role => !deployed.Any(other => other.Name.Equals(role.Name, StringComparison.OrdinalIgnoreCase))).Concat(deployed)
                    .Select(role => role with { Policies = Changed(role.Label, role.Policies) }),
            ],
            Users =
            [
                .. account.Users.Select(user => user with
                {
                    Policies = Changed(user.Label, user.Policies),
                    Groups = [.. user.Groups.Select(group => group with { Policies = Changed($"group/{group.Name}", group.Policies) })],
                }),
            ],
        };
    }

    private static EstateRole RoleOf(ReviewedDelegation delegation)
    {
        string label = $"role/{delegation.Role.Resource[(delegation.Role.Resource.LastIndexOf('/') + 1)..]}";
        return new EstateRole(delegation.Role, CompiledPolicy.Compile(delegation.TrustPolicy, PolicyOrigin.TrustOf(label)))
        {
            MaxSessionDuration = delegation.MaxSessionDuration,
            Policies = [.. delegation.Policies.Select(policy => CompiledPolicy.Compile(policy.Document, new(PolicyKind.Managed, policy.Name, "")))],
        };
    }
}
