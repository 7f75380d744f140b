using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Sts.Messages;

/// <summary>The operations of STS that tell about what is over: an encoded message, an access key.</summary>
internal static class MessageOperations
{
    public static AwsResult<string> Decode(AuthenticatedCall call, string encoded)
    {
        if (Denied(call, "sts:DecodeAuthorizationMessage", out Decision decision) is { } denied)
        {
            return denied;
        }

        AwsResult<string> result = AuthorizationMessage.Decode(call.Account, encoded) is { } text
            ? text
            : new AwsError("InvalidAuthorizationMessageException", "Invalid authorization message", 400);
        return result.DecidedBy(decision);
    }

    public static AwsResult<string> GetAccessKeyInfo(AuthenticatedCall call, string accessKeyId)
    {
        if (Denied(call, "sts:GetAccessKeyInfo", out Decision decision) is { } denied)
        {
            return denied;
        }

        AwsResult<string> result = call.Cloud.Credentials.Find(accessKeyId) is { } key
            ? key.Account.Id.ToString()
            : IamErrors.Validation("The access key ID does not exist");
        return result.DecidedBy(decision);
    }

    private static AwsError? Denied(AuthenticatedCall call, string action, out Decision decision)
    {
        if (call.Credential is FederatedUserCredential)
        {
            decision = default;
            return AccessDenied.With($"User: {call.Caller.Arn} is not authorized to perform: {action}");
        }

        decision = call.Decide(action, new AwsResource("*", call.Account.Id), call.Account);
        return decision.IsAllowed ? null : AccessDenied.Of(AwsService.Sts, call.Caller, action, resource: null, sameAccount: true, decision);
    }
}
