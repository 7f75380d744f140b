using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>Reads the trust policy of a request.</summary>
internal static class TrustPolicy
{
    public static AwsError? Read(AuthenticatedCall call, string roleName, string text, out BoundPolicy trust)
    {
        trust = null!;
        if (PolicyReader.ReadDocument(text, PolicyKind.Trust, out ReadDocument read) is { } malformed)
        {
            return malformed;
        }

        int limit = call.Account.Quotas.TrustPolicySize;
        if (PolicySize.Count(text) > limit)
        {
            return IamErrors.Quota("ACLSizePerRole", limit);
        }

        if (BoundPolicy.FindMissing(read.Document, call.Cloud) is { } missing)
        {
            return MalformedPolicy.InvalidPrincipal(PolicyKind.Trust, missing);
        }

        trust = BoundPolicy.Bind(read, PolicyOrigin.TrustOf($"role/{roleName}"), call.Cloud.Principals);
        return null;
    }
}
