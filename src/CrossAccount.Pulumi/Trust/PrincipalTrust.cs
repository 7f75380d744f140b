using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts named roles and users. They must exist when the role is created, and IAM pins each to its unique ID: one that is
/// deleted and created again is trusted no more. <see cref="PrincipalPatternTrust"/> survives that.
/// </summary>
/// <param name="Trusted">The ARNs of roles and users.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles">IAM role principals</see>.</remarks>
public sealed record PrincipalTrust(ImmutableArray<Arn> Trusted) : AwsPrincipalTrust
{
    internal override string StatementName => "TrustPrincipals";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [.. Trusted.Select(PolicyPrincipal.Arn)];

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        foreach (string problem in base.OwnProblems(partition))
        {
            yield return problem;
        }

        if (Trusted.IsDefaultOrEmpty)
        {
            yield return "the grant names no principal, but must name at least one role or user";
            yield break;
        }

        foreach (Arn principal in Trusted)
        {
            bool valid = IamResource.TryParse(principal).TryGetValue(out IamResource parts) && parts.Kind is "role" or "user";
            if (!valid)
            {
                yield return $"`{principal}` cannot be trusted by name: give the ARN of a role or user";
            }
            else if (principal.Partition != partition)
            {
                yield return $"`{principal}` is in partition `{principal.Partition}` and the role in `{partition}`, but trust never crosses partitions";
            }
            else if (Mfa is not null && parts.Kind == "role")
            {
                yield return $"MFA is asked of the role `{principal}`, which can never show it: sessions of roles carry no MFA; ask it of users, in a grant of their own";
            }
        }
    }
}
