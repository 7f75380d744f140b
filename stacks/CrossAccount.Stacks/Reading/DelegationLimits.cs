using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>The limits that the delegations of a stack keep, each alone and all together.</summary>
internal sealed class DelegationLimits(string project, AccountSettings trusting, SettingsErrors errors)
{
    private readonly ProgramLimits _program = new();

    /// <summary>Checks a delegation, and remembers it for those that come after.</summary>
    public void Add(DelegationSettings delegation)
    {
        string role = $"{KeyOf(delegation)}.role";
        string giver = $"delegation `{delegation.Name}`";
        Report($"{KeyOf(delegation)}.trust", TrustProblems(delegation));
        int managed = delegation.Role.Policies.Count + delegation.Role.AttachedPolicies.Length + (delegation.Bucket is null ? 0 : 1);
        Report(role, RoleLimits.ManagedPolicies(managed, trusting.Quotas) is { } tooMany ? [tooMany] : []);
        Report($"{role}.name", _program.AddRole(giver, trusting.Id, delegation.Role.Name, trusting.Quotas));
        foreach ((string key, string policy) in CreatedPolicies(delegation))
        {
            Report(key, _program.AddPolicy(giver, trusting.Id, policy, trusting.Quotas));
        }

        // What they are too much of together without anyone else has been told already.
        bool told = PolicyLimits.Inline(delegation.Role.InlinePolicies.Values) is not null;
        foreach ((string policy, PolicyDocument document) in delegation.Role.InlinePolicies.Where(_ => !told))
        {
            Report($"{role}.inlinePolicies", _program.AddInline(giver, trusting.Id, Grantee.Role(delegation.Role.Name), policy, document));
        }
    }

    /// <summary>Checks what the identities of a trusted account are given, with one policy for each delegation.</summary>
    public void AddAccess(AccountId account, DelegationSettings delegation)
    {
        Arn arn = delegation.RoleArn(trusting);
        PolicyDocument allow = AccessPolicy.Allow([arn], delegation.PassesSessionTags, delegation.SetsSourceIdentity, delegation.AllowMfa);
        foreach (Grantee grantee in delegation.Allow)
        {
            AddAccess(delegation, "allow", account, grantee, AccessPolicy.AllowName(AccessPolicy.NameFor(arn)), allow);
        }

        foreach (Grantee grantee in delegation.Deny)
        {
            AddAccess(delegation, "deny", account, grantee, AccessPolicy.DenyName(AccessPolicy.NameFor(arn)), AccessPolicy.Deny([arn]));
        }
    }

    /// <summary>Checks what an identity of a trusted account is given, with one policy for all its roles.</summary>
    public void AddAccess(AccountId account, GranteePolicy policy)
    {
        string name = $"delegated-roles-in-{trusting.Id}";
        Arn[] roles = [.. policy.Roles(trusting)];
        PolicyDocument document = policy.IsAllow ? AccessPolicy.Allow(roles, policy.PassesSessionTags, policy.SetsSourceIdentity) : AccessPolicy.Deny(roles);
        AddAccess(
            policy.Delegations[^1], policy.IsAllow ? "allow" : "deny", account, policy.Grantee, policy.IsAllow ? AccessPolicy.AllowName(name) : AccessPolicy.DenyName(name), document);
    }

    private void AddAccess(DelegationSettings delegation, string setting, AccountId account, Grantee grantee, string name, PolicyDocument document) =>
        Report($"{KeyOf(delegation)}.{setting}", _program.AddInline($"delegation `{delegation.Name}`", account, grantee, name, document));

    private string KeyOf(DelegationSettings delegation) => $"{project}:delegations.{delegation.Name}";

    private IEnumerable<(string Key, string Policy)> CreatedPolicies(DelegationSettings delegation)
    {
        string role = $"{KeyOf(delegation)}.role";
        foreach (string policy in delegation.Role.Policies.Keys)
        {
            yield return ($"{role}.policies.{policy}", policy);
        }

        if (delegation.Role.BoundaryPolicy is { } boundary)
        {
            yield return ($"{role}.permissionsBoundary.{boundary.Name}", boundary.Name.ToString());
        }

        if (delegation.Bucket is { } bucket)
        {
            yield return ($"{KeyOf(delegation)}.bucket", BucketAccessPolicy.NameFor(bucket.Name, bucket.Access));
        }
    }

    /// <summary>Unsound grants have errors of their own, and no trust policy yet.</summary>
    private ImmutableArray<LimitProblem> TrustProblems(DelegationSettings delegation)
    {
        bool sound = !delegation.Trust.SelectMany(grant => grant.FindProblems(trusting.Partition)).Any()
            && !delegation.TrustDeny.SelectMany(denial => denial.FindProblems(trusting.Partition)).Any();
        return sound
            ? TrustLimits.FindAsync(trusting.Partition, delegation.Trust, delegation.TrustDeny, trusting.Quotas).GetAwaiter().GetResult()
            : [];
    }

    private void Report(string key, IEnumerable<LimitProblem> problems)
    {
        foreach (LimitProblem problem in problems)
        {
            errors.Add(key, problem.Message, problem.Page);
        }
    }
}
