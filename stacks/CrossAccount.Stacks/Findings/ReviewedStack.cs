using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Findings;

/// <summary>What a review looks at, made of a stack's settings.</summary>
public static class ReviewedStack
{
    /// <param name="project">The project's name, which is the namespace of the settings.</param>
    /// <param name="settings">The settings.</param>
    public static ReviewedProgram Of(string project, StackSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new()
        {
            Accounts =
            [
                new(settings.Trusting.Id, $"{project}:trusting.accountId"),
                new(settings.Trusted.Id, $"{project}:trusted.accountId"),
                .. settings.OtherTrusted.Select(other => new ReviewedAccount(other.Value.Id, $"{project}:trustedAccounts.{other.Key}.accountId")),
            ],
            Delegations = [.. settings.Delegations.Select(delegation => Of($"{project}:delegations.{delegation.Name}", delegation, settings))],
        };
    }

    private static ReviewedDelegation Of(string path, DelegationSettings delegation, StackSettings settings)
    {
        Partition partition = settings.Trusting.Partition;
        RoleSettings role = delegation.Role;
        Arn arn = Arn.Role(partition, settings.Trusting.Id, role.Path, role.Name);
        return new(delegation.Name, arn, path)
        {
            MaxSessionDuration = role.MaxSessionDuration,
            Trust = [.. delegation.Trust.Select((grant, index) => new ReviewedDocument("", TrustDocuments.Of(partition, grant), $"{path}.trust[{index}]"))],
            TrustDenials = [.. delegation.TrustDeny.Select((denial, index) => new ReviewedDocument("", TrustDocuments.Of(partition, denial), $"{path}.trustDeny[{index}]"))],
            Access = [.. delegation.Accounts.SelectMany(name => AccessOf(path, delegation, arn, settings.AllTrusted[name].Id))],
            Policies = [.. PoliciesOf(path, delegation, partition)],
            AttachedPolicies = [.. role.AttachedPolicies.Select((policy, index) => new ReviewedPolicyArn(policy.ToString(), $"{path}.role.attachedPolicies[{index}]"))],
            Boundary = role.BoundaryPolicy is { } boundary ? new(boundary.Name.ToString(), boundary.Document, $"{path}.role.permissionsBoundary") : null,
            BoundaryArn = role.PermissionsBoundary is { } existing ? new(existing.ToString(), $"{path}.role.permissionsBoundary") : null,
        };
    }

    private static IEnumerable<ReviewedAccess> AccessOf(string path, DelegationSettings delegation, Arn role, AccountId account)
    {
        PolicyDocument allow = AccessPolicy.Allow([role], delegation.PassesSessionTags, delegation.SetsSourceIdentity, delegation.AllowMfa);
        PolicyDocument deny = AccessPolicy.Deny([role]);
        string name = AccessPolicy.NameFor(role);
        return Each(delegation.Allow, Effect.Allow, AccessPolicy.AllowName(name), allow, "allow")
            .Concat(Each(delegation.Deny, Effect.Deny, AccessPolicy.DenyName(name), deny, "deny"));

        IEnumerable<ReviewedAccess> Each(ImmutableArray<Grantee> grantees, Effect effect, string policy, PolicyDocument document, string setting) =>
            grantees.Select((grantee, index) => new ReviewedAccess(
                account, grantee.ToString(), effect, new(policy, document, $"{path}.{setting}[{index}]")));
    }

    private static IEnumerable<ReviewedDocument> PoliciesOf(string path, DelegationSettings delegation, Partition partition)
    {
        IEnumerable<ReviewedDocument> written = delegation.Role.Policies.Select(policy => new ReviewedDocument(policy.Key, policy.Value, $"{path}.role.policies.{policy.Key}"))
            .Concat(delegation.Role.InlinePolicies.Select(policy => new ReviewedDocument(policy.Key, policy.Value, $"{path}.role.inlinePolicies.{policy.Key}")));
        return delegation.Bucket is { } bucket
            ? written.Append(new(BucketAccessPolicy.NameFor(bucket.Name, bucket.Access), BucketAccessPolicy.For(partition, bucket.Name, bucket.Access), $"{path}.bucket"))
            : written;
    }
}
