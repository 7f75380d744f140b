using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Errors;

/// <summary>The <c>AccessDenied</c> errors, as the services word them.</summary>
/// <remarks>
/// Which policy denied is told to callers of the same account only, except for an explicit deny on the caller's own side. A
/// missing role and a trust policy that is silent read alike, so that nobody can find out which roles exist.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">Access denied error messages</see>.
/// </remarks>
internal static class AccessDenied
{
    private const string Code = "AccessDenied";

    public static AwsError Of(AwsService service, Caller caller, string action, string? resource, bool sameAccount, Decision decision)
    {
        if (service == AwsService.S3 && !sameAccount && !IsOwnExplicitDeny(decision))
        {
            return new(Code, "Access Denied", 403) { Decision = decision };
        }

        string quote = service == AwsService.S3 ? "\"" : "";
        string on = resource is null ? "" : $" on resource: {quote}{resource}{quote}";
        string why = sameAccount || IsOwnExplicitDeny(decision) ? Reason(action, decision) : "";
        return new(Code, $"User: {caller.Arn} is not authorized to perform: {action}{on}{why}", 403) { Decision = decision };
    }

    public static AwsError With(string message, Decision? decision = null) => new(Code, message, 403) { Decision = decision };

    private static bool IsOwnExplicitDeny(Decision decision) =>
        decision.Outcome == DecisionOutcome.ExplicitlyDenied
        && decision.Layer is DecisionLayer.IdentityPolicy or DecisionLayer.PermissionsBoundary
            or DecisionLayer.SessionPolicy or DecisionLayer.ServiceControlPolicy;

    private static string Reason(string action, Decision decision)
    {
        bool isExplicit = decision.Outcome == DecisionOutcome.ExplicitlyDenied;
        if (decision.Layer == DecisionLayer.TrustPolicy)
        {
            return isExplicit ? " with an explicit deny in the role trust policy" : "";
        }

        string? policy = decision.Layer switch
        {
            DecisionLayer.IdentityPolicy => "identity-based policy",
            DecisionLayer.PermissionsBoundary => "permissions boundary",
            DecisionLayer.SessionPolicy => "session policy",
            DecisionLayer.ServiceControlPolicy => "service control policy",
            DecisionLayer.ResourceControlPolicy => "resource control policy",
            DecisionLayer.ResourcePolicy => "resource-based policy",
            _ => null,
        };
        return (policy, isExplicit) switch
        {
            (null, _) => "",
            (_, true) => $" with an explicit deny in {(policy[0] == 'i' ? "an" : "a")} {policy}",
            _ => $" because no {policy} allows the {action} action",
        };
    }
}
