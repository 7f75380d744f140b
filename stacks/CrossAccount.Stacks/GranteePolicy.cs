using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks;

/// <summary>One policy of one identity of a trusted account that lists all its roles.</summary>
/// <param name="Grantee">The identity.</param>
/// <param name="IsAllow">Whether it allows; otherwise it denies.</param>
/// <param name="Delegations">The delegations of the roles.</param>
internal sealed record GranteePolicy(Grantee Grantee, bool IsAllow, ImmutableArray<DelegationSettings> Delegations)
{
    public bool PassesSessionTags => Delegations.Any(delegation => delegation.PassesSessionTags);

    public bool SetsSourceIdentity => Delegations.Any(delegation => delegation.SetsSourceIdentity);

    public IEnumerable<Arn> Roles(AccountSettings trusting) => Delegations.Select(delegation => delegation.RoleArn(trusting));

    /// <summary>The policies that the delegations of one trusted account come to.</summary>
    public static IEnumerable<GranteePolicy> Of(IEnumerable<DelegationSettings> delegations)
    {
        DelegationSettings[] all = [.. delegations];
        var allowed = all.SelectMany(delegation => delegation.Allow.Select(grantee => (Grantee: grantee, IsAllow: true, Delegation: delegation)));
        var denied = all.SelectMany(delegation => delegation.Deny.Select(grantee => (Grantee: grantee, IsAllow: false, Delegation: delegation)));

        // Names of other case are the same identity, which has one policy of a name.
        return allowed.Concat(denied)
            .GroupBy(entry => (Identity: entry.Grantee.ToString().ToUpperInvariant(), entry.IsAllow))
            .Select(group => new GranteePolicy(group.First().Grantee, group.Key.IsAllow, [.. group.Select(entry => entry.Delegation)]));
    }
}
