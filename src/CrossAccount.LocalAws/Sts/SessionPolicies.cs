using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Reads the session policies of a request: one document, and managed policies of the account.</summary>
internal static class SessionPolicies
{
    public static AwsError? Read(LocalAccount account, string owner, string? document, ImmutableArray<string> arns, out ImmutableArray<StoredPolicy> policies)
    {
        policies = [];
        if (document is null && arns.IsEmpty)
        {
            return null;
        }

        var builder = ImmutableArray.CreateBuilder<StoredPolicy>();
        if (document is not null)
        {
            if (PolicyReader.Read(document, new PolicyOrigin(PolicyKind.Session, "", owner), out StoredPolicy policy) is { } malformed)
            {
                return malformed;
            }

            builder.Add(policy);
        }

        foreach (string arn in arns)
        {
            if (account.Iam.FindPolicy(arn) is not { } managed)
            {
                return IamErrors.Validation($"Policy {arn} does not exist or is not attachable.") with { Help = IamErrors.NotAttachable(arn).Help };
            }

            builder.Add(managed.AsSessionPolicy);
        }

        policies = builder.ToImmutable();
        return null;
    }
}
