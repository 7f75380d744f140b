using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>What roles, users and groups have in common: inline policies, attachments, boundaries and tags.</summary>
internal static class IdentityOperations
{
    public static AwsResult<Done> PutInline(AuthenticatedCall call, IdentityKind kind, PutInlinePolicyRequest request) =>
        Change(call, kind, request.IdentityName, identity =>
        {
            var origin = new PolicyOrigin(PolicyKind.Inline, request.PolicyName, identity.Label);
            if (PolicyReader.Read(request.PolicyDocument, origin, out StoredPolicy policy) is { } malformed)
            {
                return malformed;
            }

            int replaced = identity.Inline.TryGetValue(request.PolicyName, out StoredPolicy? before) ? before.Size : 0;
            int total = identity.Inline.Values.Sum(each => each.Size) - replaced + policy.Size;
            if (total > kind.InlinePolicySize())
            {
                return IamErrors.Limit($"Maximum policy size of {kind.InlinePolicySize()} bytes exceeded for {kind.Word()} {identity.Name}");
            }

            identity.SetInline(request.PolicyName, policy);
            return Done.Value;
        });

    public static AwsResult<InlinePolicy> GetInline(AuthenticatedCall call, IdentityKind kind, InlinePolicyRequest request) =>
        Read<InlinePolicy>(call, kind, request.IdentityName, identity => identity.Inline.ContainsKey(request.PolicyName)
            ? Describe.Inline(identity, request.PolicyName)
            : IamErrors.NoInlinePolicy(kind, request.PolicyName));

    public static AwsResult<Done> DeleteInline(AuthenticatedCall call, IdentityKind kind, InlinePolicyRequest request) =>
        Change(call, kind, request.IdentityName, identity =>
        {
            if (!identity.Inline.ContainsKey(request.PolicyName))
            {
                return IamErrors.NoInlinePolicy(kind, request.PolicyName);
            }

            identity.RemoveInline(request.PolicyName);
            return Done.Value;
        });

    public static AwsResult<ImmutableArray<string>> ListInline(AuthenticatedCall call, IdentityKind kind, string name) =>
        Read<ImmutableArray<string>>(call, kind, name, identity => identity.Inline.Keys.ToImmutableArray());

    public static AwsResult<Done> Attach(AuthenticatedCall call, IdentityKind kind, AttachmentRequest request) =>
        Change(call, kind, request.IdentityName, identity =>
        {
            if (call.Account.Iam.FindPolicy(request.PolicyArn) is not { } policy)
            {
                return IamErrors.NotAttachable(request.PolicyArn);
            }

            if (identity.Attached.Contains(policy))
            {
                return Done.Value;
            }

            int limit = kind.ManagedPolicies(call.Account.Quotas);
            if (identity.Attached.Length >= limit)
            {
                return IamErrors.Quota($"PoliciesPer{kind}", limit);
            }

            identity.Attach(policy);
            return Done.Value;
        });

    public static AwsResult<Done> Detach(AuthenticatedCall call, IdentityKind kind, AttachmentRequest request) =>
        Change(call, kind, request.IdentityName, identity =>
        {
            if (call.Account.Iam.FindPolicy(request.PolicyArn) is not { } policy || !identity.Attached.Contains(policy))
            {
                return IamErrors.NoPolicy(request.PolicyArn);
            }

            identity.Detach(policy);
            return Done.Value;
        });

    public static AwsResult<ImmutableArray<AttachedPolicy>> ListAttached(AuthenticatedCall call, IdentityKind kind, string name) =>
        Read<ImmutableArray<AttachedPolicy>>(call, kind, name, identity => identity.Attached.Select(Describe.Attached).ToImmutableArray());

    public static AwsResult<Done> PutBoundary(AuthenticatedCall call, IdentityKind kind, BoundaryRequest request) =>
        Change(call, kind, request.IdentityName, identity =>
        {
            if (FindBoundary(call, request.PermissionsBoundary, out ManagedPolicyState? policy) is { } error)
            {
                return error;
            }

            identity.SetBoundary(policy);
            return Done.Value;
        });

    public static AwsResult<Done> DeleteBoundary(AuthenticatedCall call, IdentityKind kind, string name) =>
        Change(call, kind, name, identity =>
        {
            if (identity.Boundary is null)
            {
                return IamErrors.NotFound($"The {kind.Word()} {identity.Name} does not have a permissions boundary.");
            }

            identity.SetBoundary(null);
            return Done.Value;
        });

    public static AwsResult<Done> SetTags(AuthenticatedCall call, IdentityKind kind, TagRequest request) =>
        Change(call, kind, request.IdentityName, identity => TagOperations.Set(call, identity, request.Tags));

    public static AwsResult<Done> RemoveTags(AuthenticatedCall call, IdentityKind kind, UntagRequest request) =>
        Change(call, kind, request.IdentityName, identity => TagOperations.Remove(call, identity, request.TagKeys));

    public static AwsResult<ImmutableArray<Tag>> ListTags(AuthenticatedCall call, IdentityKind kind, string name) =>
        Read<ImmutableArray<Tag>>(call, kind, name, identity => identity.Tags.All);

    /// <summary>The policy that a request names as a boundary; null when it names none.</summary>
    public static AwsError? FindBoundary(AuthenticatedCall call, string? arn, out ManagedPolicyState? policy)
    {
        policy = arn is null ? null : call.Account.Iam.FindPolicy(arn);
        return arn is not null && policy is null ? IamErrors.NoBoundary(arn) : null;
    }

    private static AwsResult<T> Read<T>(AuthenticatedCall call, IdentityKind kind, string name, Func<IdentityState, AwsResult<T>> read)
        where T : notnull =>
        call.Account.Iam.Find(kind, name) is { } identity ? read(identity) : IamErrors.NoIdentity(kind, name);

    private static AwsResult<Done> Change(AuthenticatedCall call, IdentityKind kind, string name, Func<IdentityState, AwsResult<Done>> change) =>
        Read(call, kind, name, identity =>
        {
            if (Protection.Of(identity) is { } error)
            {
                return error;
            }

            AwsResult<Done> result = change(identity);
            call.ChangedIf(result, identity);
            return result;
        });
}
