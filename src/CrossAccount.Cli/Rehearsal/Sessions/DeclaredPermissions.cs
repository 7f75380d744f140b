using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Sessions;

/// <summary>
/// What a role may do as the settings declare it: its policies within its boundary, taken from the settings and, for policies that
/// exist already, from the account. Independent of what was deployed.
/// </summary>
internal sealed class DeclaredPermissions
{
    private static readonly RoleSessionName SessionName = RoleSessionName.Parse("declared");

    private readonly Caller _session;
    private readonly ApplicablePolicies _policies;

    public DeclaredPermissions(DelegationSettings delegation, AccountSettings trusting, LocalClient account)
    {
        RoleSettings role = delegation.Role;
        _session = Caller.RoleSession(Arn.Role(trusting.Partition, trusting.Id, role.Path, role.Name), SessionName);
        ImmutableArray<PolicyDocument> granting =
        [
            .. role.Policies.Values,
            .. role.InlinePolicies.Values,
            .. delegation.Bucket is { } bucket ? [BucketAccessPolicy.For(trusting.Partition, bucket.Name, bucket.Access)] : Array.Empty<PolicyDocument>(),
            .. role.AttachedPolicies.Select(attached => Existing(attached, account)).OfType<PolicyDocument>(),
        ];
        PolicyDocument? boundary = role.BoundaryPolicy?.Document ?? (role.PermissionsBoundary is { } arn ? Existing(arn, account) : null);
        _policies = new()
        {
            Identity = [.. granting.Select((document, index) => CompiledPolicy.Compile(document, new(PolicyKind.Managed, $"declared {index + 1}", "")))],
            PermissionsBoundary = boundary is null
                ? null
                : CompiledPolicy.Compile(boundary, new(PolicyKind.PermissionsBoundary, role.PermissionsBoundary?.ToString() ?? role.BoundaryPolicy!.Name.ToString(), "")),
        };
        Documents = boundary is null ? granting : granting.Add(boundary);
    }

    /// <summary>The documents that grant, and the boundary.</summary>
    public ImmutableArray<PolicyDocument> Documents { get; }

    /// <summary>Whether the declared policies allow an action on a resource of an account.</summary>
    /// <remarks>A resource of another account needs that account's policy too, which the embedded accounts do not have here.</remarks>
    public bool Allow(string action, string resource, AccountId owner) =>
        owner == _session.Account && Authorizer.Decide(new(_session, action, resource, owner), _policies).IsAllowed;

    private static PolicyDocument? Existing(Arn arn, LocalClient account) =>
        account.Iam.GetPolicy(new(arn.ToString())).TryGetValue(out ManagedPolicy? policy, out AwsError? _)
        && account.Iam.GetPolicyVersion(new(arn.ToString(), policy.DefaultVersionId)).TryGetValue(out ManagedPolicyVersion? version, out _)
            ? PolicyParser.Parse(version.Document).Document
            : null;
}
