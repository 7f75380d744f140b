using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Sts;

/// <summary><c>AssumeRole</c>: the decision of both accounts, and then the session.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</see>.</remarks>
internal sealed class AssumeRoleOperation(AuthenticatedCall call, AssumeRoleRequest request)
{
    private const int ChainedSessionSeconds = 3600;

    private readonly AccountId _owner = Arn.Parse(request.RoleArn).TryGetAccount(out AccountId owner) ? owner : default;
    private readonly RoleState? _role = call.Cloud.Principals.ByArn(request.RoleArn) as RoleState;

    public AwsResult<AssumedRole> Run()
    {
        if (call.Caller.Kind == CallerKind.AccountRoot)
        {
            Decision refused = Decide(Authorizer.AssumeRole, call.Context);
            return AccessDenied.With("Roles may not be assumed by root accounts.", refused);
        }

        if (call.Credential is FederatedUserCredential)
        {
            // Federated users may call nothing of STS but GetCallerIdentity, whatever their policies say.
            return AccessDenied.With($"User: {call.Caller.Arn} is not authorized to perform: {Authorizer.AssumeRole} on resource: {request.RoleArn}");
        }

        if (Mfa.Check(call, request.SerialNumber, request.TokenCode, out DateTimeOffset? mfaGiven) is { } mfaError)
        {
            return mfaError;
        }

        RoleSessionFacts? source = (call.Credential as RoleSessionCredential)?.Facts;
        if (source?.SourceIdentity is { } inherited && request.SourceIdentity is { } asked && asked != inherited)
        {
            return IamErrors.Validation("The source identity is already set for this assume role session");
        }

        if (SessionTags.Check(request, source) is { } tagError)
        {
            return tagError;
        }

        RoleSessionFacts facts = SessionTags.Facts(request, source);
        RequestContext keys = AssumeRoleKeys.Of(call.Context, request, facts, _role, mfaGiven);
        return Authorize(facts, keys, out Decision decision) is { } denied ? denied : Issue(facts, decision);
    }

    /// <summary>Assuming, tagging and setting the source identity are three actions; all have to be allowed.</summary>
    private AwsError? Authorize(RoleSessionFacts facts, RequestContext keys, out Decision decision)
    {
        decision = Decide(Authorizer.AssumeRole, keys);
        if (!decision.IsAllowed)
        {
            return Denied(Authorizer.AssumeRole, decision);
        }

        if (!facts.Tags.IsEmpty && Decide("sts:TagSession", keys) is { IsAllowed: false } tagging)
        {
            return Denied("sts:TagSession", tagging);
        }

        return facts.SourceIdentity is not null && Decide("sts:SetSourceIdentity", keys) is { IsAllowed: false } naming
            ? Denied("sts:SetSourceIdentity", naming)
            : null;
    }

    private AwsResult<AssumedRole> Issue(RoleSessionFacts facts, Decision decision)
    {
        // Allowed means that there is a trust policy, and so a role.
        RoleState role = _role!;
        LocalAccount account = call.Cloud.FindAccount(_owner)!;
        int seconds = request.DurationSeconds ?? ChainedSessionSeconds;
        if (seconds > role.MaxSessionDuration)
        {
            return IamErrors.Validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        }

        if (call.Credential is RoleSessionCredential && seconds > ChainedSessionSeconds)
        {
            return IamErrors.Validation("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
        }

        if (SessionPolicies.Read(account, role.Label, request.Policy, request.PolicyArns, out ImmutableArray<StoredPolicy> policies) is { } malformed)
        {
            return malformed;
        }

        TemporaryCredentials credentials = SessionIssuer.OfRole(account, role, facts with { Policies = policies }, TimeSpan.FromSeconds(seconds));
        string arn = $"arn:{account.Partition}:sts::{account.Id}:assumed-role/{role.Name}/{facts.Name}";
        AwsResult<AssumedRole> result = new AssumedRole(credentials, arn, $"{role.Id}:{facts.Name}") { SourceIdentity = facts.SourceIdentity };
        return result.DecidedBy(decision);
    }

    private Decision Decide(string action, RequestContext keys)
    {
        // A role that is not there has no trust policy and so trusts nobody; the answer is that of one that does not trust the caller.
        return call.Decide(action, new AwsResource(request.RoleArn, _owner), call.Cloud.FindAccount(_owner), keys, _role?.Trust.Compiled);
    }

    private AwsError Denied(string action, Decision decision)
    {
        bool sameAccount = _owner == call.Account.Id;
        return AccessDenied.Of(AwsService.Sts, call.Caller, action, request.RoleArn, sameAccount, decision);
    }
}
