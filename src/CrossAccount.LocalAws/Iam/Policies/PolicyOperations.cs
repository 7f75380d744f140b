using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>The operations on managed policies.</summary>
internal static class PolicyOperations
{
    public static AwsResult<ManagedPolicy> Create(AuthenticatedCall call, CreatePolicyRequest request)
    {
        IamState state = call.Account.Iam;
        if (state.HasOwnPolicyNamed(request.PolicyName))
        {
            return IamErrors.Exists($"A policy called {request.PolicyName} already exists. Duplicate names are not allowed.");
        }

        if (state.CustomerManagedPolicies >= call.Account.Quotas.CustomerManagedPolicies)
        {
            return IamErrors.Quota("PoliciesPerAccount", call.Account.Quotas.CustomerManagedPolicies);
        }

        if (ReadDocument(request.PolicyName, request.PolicyDocument, out StoredPolicy document) is { } malformed)
        {
            return malformed;
        }

        var policy = new ManagedPolicyState(
            state.NewArn("policy", request.Path, request.PolicyName), request.PolicyName, IamPath.Parse(request.Path), call.Cloud.Ids.PolicyId(), call.Now)
        {
            Description = request.Description,
        };
        policy.Default = policy.Add(policy.NextVersion, document, call.Now);
        policy.Tags.Set(request.Tags);
        state.Add(policy);
        return Describe.Policy(policy);
    }

    public static AwsResult<ManagedPolicy> Get(AuthenticatedCall call, string arn) =>
        call.Account.Iam.FindPolicy(arn) is { } policy ? Describe.Policy(policy) : IamErrors.NoPolicy(arn);

    public static AwsResult<ImmutableArray<ManagedPolicy>> List(AuthenticatedCall call, ListPoliciesRequest request) =>
        call.Account.Iam.Policies.Values
            .Where(policy => request.Scope == PolicyScope.All || policy.IsAwsManaged == (request.Scope == PolicyScope.Aws))
            .Where(policy => !request.OnlyAttached || policy.AttachmentCount > 0)
            .Where(policy => policy.Path.ToString().StartsWith(request.PathPrefix, StringComparison.Ordinal))
            .Select(Describe.Policy)
            .ToImmutableArray();

    public static AwsResult<Done> Delete(AuthenticatedCall call, string arn) => Change<Done>(call, arn, policy =>
    {
        if (policy.AttachmentCount + policy.BoundaryCount > 0)
        {
            return IamErrors.Conflict("Cannot delete a policy attached to entities.");
        }

        if (policy.VersionCount > 1)
        {
            return IamErrors.Conflict("This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.");
        }

        call.Account.Iam.Remove(policy);
        return Done.Value;
    });

    public static AwsResult<ManagedPolicyVersion> CreateVersion(AuthenticatedCall call, CreatePolicyVersionRequest request) =>
        Change<ManagedPolicyVersion>(call, request.PolicyArn, policy =>
        {
            if (ReadDocument(policy.Name, request.PolicyDocument, out StoredPolicy document) is { } malformed)
            {
                return malformed;
            }

            if (policy.VersionCount >= AccountQuotas.VersionsPerPolicy)
            {
                return IamErrors.Limit("A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.");
            }

            PolicyVersionState version = policy.Add(policy.NextVersion, document, call.Now);
            if (request.SetAsDefault)
            {
                policy.Default = version;
                policy.Updated = call.Now;
            }

            return Describe.Version(policy, version);
        });

    public static AwsResult<ManagedPolicyVersion> GetVersion(AuthenticatedCall call, PolicyVersionRequest request) =>
        call.Account.Iam.FindPolicy(request.PolicyArn) is { } policy && policy.Find(request.VersionId) is { } version
            ? Describe.Version(policy, version)
            : IamErrors.NoVersion(request.PolicyArn, request.VersionId);

    public static AwsResult<ImmutableArray<ManagedPolicyVersion>> ListVersions(AuthenticatedCall call, string arn) =>
        call.Account.Iam.FindPolicy(arn) is { } policy
            ? policy.Versions.Select(version => Describe.Version(policy, version)).ToImmutableArray()
            : IamErrors.NoPolicy(arn);

    public static AwsResult<Done> DeleteVersion(AuthenticatedCall call, PolicyVersionRequest request) =>
        ChangeVersion(call, request, (policy, version) =>
        {
            if (policy.Default == version)
            {
                return IamErrors.Conflict("Cannot delete the default version of a policy.");
            }

            policy.Remove(version);
            return Done.Value;
        });

    public static AwsResult<Done> SetDefaultVersion(AuthenticatedCall call, PolicyVersionRequest request) =>
        ChangeVersion(call, request, (policy, version) =>
        {
            policy.Default = version;
            policy.Updated = call.Now;
            return Done.Value;
        });

    public static AwsResult<Done> SetTags(AuthenticatedCall call, TagPolicyRequest request) =>
        Change(call, request.PolicyArn, policy => TagOperations.Set(call, policy, request.Tags));

    public static AwsResult<Done> RemoveTags(AuthenticatedCall call, UntagPolicyRequest request) =>
        Change(call, request.PolicyArn, policy => TagOperations.Remove(call, policy, request.TagKeys));

    public static AwsResult<ImmutableArray<Tag>> ListTags(AuthenticatedCall call, string arn) =>
        call.Account.Iam.FindPolicy(arn) is { } policy ? policy.Tags.All : IamErrors.NoPolicy(arn);

    private static AwsError? ReadDocument(string name, string text, out StoredPolicy policy)
    {
        if (PolicyReader.Read(text, new PolicyOrigin(PolicyKind.Managed, name, ""), out policy) is { } malformed)
        {
            return malformed;
        }

        return policy.Size > PolicySize.ManagedPolicy ? IamErrors.Quota("PolicySize", PolicySize.ManagedPolicy) : null;
    }

    private static AwsResult<T> Change<T>(AuthenticatedCall call, string arn, Func<ManagedPolicyState, AwsResult<T>> change)
        where T : notnull
    {
        bool isOwn = CrossAccount.Iam.Arns.Arn.Parse(arn).Account == call.Account.Id.ToString();
        if (!isOwn)
        {
            return AccessDenied.With("Policy is outside your own account.");
        }

        if (call.Account.Iam.FindPolicy(arn) is not { } policy)
        {
            return IamErrors.NoPolicy(arn);
        }

        AwsResult<T> result = change(policy);
        call.ChangedIf(result, policy);
        return result;
    }

    private static AwsResult<Done> ChangeVersion(
        AuthenticatedCall call, PolicyVersionRequest request, Func<ManagedPolicyState, PolicyVersionState, AwsResult<Done>> change) =>
        Change<Done>(call, request.PolicyArn, policy => policy.Find(request.VersionId) is { } version
            ? change(policy, version)
            : IamErrors.NoVersion(request.PolicyArn, request.VersionId));
}
