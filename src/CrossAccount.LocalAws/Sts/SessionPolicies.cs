using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Reads the session policies of a request: one document, and managed policies of the role's account.</summary>
internal static class SessionPolicies
{
    public static AwsError? Read(LocalAccount account, RoleState role, AssumeRoleRequest request, out ImmutableArray<CompiledPolicy> policies)
    {
        var builder = ImmutableArray.CreateBuilder<CompiledPolicy>();
        policies = [];
        if (request.Policy is not null)
        {
            if (PolicyReader.Read(request.Policy, new PolicyOrigin(PolicyKind.Session, "", role.Label), out StoredPolicy policy) is { } malformed)
            {
                return malformed;
            }

            builder.Add(policy.Compiled);
        }

        foreach (string arn in request.PolicyArns)
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
