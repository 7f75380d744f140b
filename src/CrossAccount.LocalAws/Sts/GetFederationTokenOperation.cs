using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Sts;

/// <summary><c>GetFederationToken</c>: a user, or the root user, lends a part of its permissions.</summary>
internal sealed class GetFederationTokenOperation(AuthenticatedCall call, GetFederationTokenRequest request)
{
    private const int UserSeconds = 43_200;
    private const int RootSeconds = 3600;

    private readonly string _arn = $"arn:{call.Account.Partition}:sts::{call.Account.Id}:federated-user/{request.Name}";

    public AwsResult<FederatedUser> Run()
    {
        if (call.Credential.Session is not null)
        {
            return AccessDenied.With("Cannot call GetFederationToken with session credentials");
        }

        RequestContext keys = IamTarget.WithRequestTags(call.Context, request.Tags);
        if (Denied("sts:GetFederationToken", keys, out Decision decision) is { } denied)
        {
            return denied;
        }

        if (!request.Tags.IsEmpty && Denied("sts:TagSession", keys, out _) is { } notTagged)
        {
            return notTagged;
        }

        if (SessionPolicies.Read(call.Account, $"federated-user/{request.Name}", request.Policy, request.PolicyArns, out ImmutableArray<StoredPolicy> policies) is { } malformed)
        {
            return malformed;
        }

        var facts = new FederationFacts(RoleSessionName.Parse(request.Name), policies.IsEmpty ? [NoPermissions.Policy] : policies, request.Tags);
        UserState? user = UserOperations.CallingUser(call.Credential);
        TemporaryCredentials session = SessionIssuer.OfFederatedUser(call.Account, user, facts, Duration(user));
        AwsResult<FederatedUser> result = new FederatedUser(session, _arn, $"{call.Account.Id}:{request.Name}");
        return result.DecidedBy(decision);
    }

    private TimeSpan Duration(UserState? user) => TimeSpan.FromSeconds(
        user is null ? Math.Min(request.DurationSeconds ?? RootSeconds, RootSeconds) : request.DurationSeconds ?? UserSeconds);

    private AwsError? Denied(string action, RequestContext keys, out Decision decision)
    {
        LocalAccount account = call.Account;
        decision = call.Decide(action, new AwsResource(_arn, account.Id), account, keys);
        return decision.IsAllowed ? null : AccessDenied.Of(AwsService.Sts, call.Caller, action, _arn, sameAccount: true, decision);
    }
}
