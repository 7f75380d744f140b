using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Access;

/// <summary>What about an access component's arguments AWS would refuse, or accept although it can never work.</summary>
internal static class CrossAccountAccessRules
{
    public static IEnumerable<string> Problems(CrossAccountAccessArgs args) =>
        RoleProblems(args).Concat(NameProblems(args)).Concat(GranteeProblems(args.Allow, args.Deny)).Concat(MfaProblems(args.Allow, args.Mfa));

    private static IEnumerable<string> RoleProblems(CrossAccountAccessArgs args)
    {
        if (args.Roles.Count == 0)
        {
            yield return "no role is given, but at least one is needed";
        }

        foreach (Arn arn in args.Roles)
        {
            bool valid = IamResource.TryParse(arn).TryGetValue(out IamResource parts) && parts.Kind == "role";
            if (!valid)
            {
                yield return $"`{arn}` is not the ARN of a role, so nobody can assume it";
            }
            else if (arn.Partition != args.Account.Partition)
            {
                yield return $"`{arn}` is in partition `{arn.Partition}` and the trusted account in `{args.Account.Partition}`, but trust never crosses partitions";
            }
            else if (parts.Account == args.Account.Id)
            {
                yield return $"`{arn}` is in the trusted account `{args.Account.Id}` itself, but access across accounts needs two";
            }
        }
    }

    private static IEnumerable<string> NameProblems(CrossAccountAccessArgs args)
    {
        if (args.PolicyName is null && args.Roles.Count > 1)
        {
            yield return "several roles share a policy that has no name: give `PolicyName`";
        }
        else if (args.PolicyName is not null && !PolicyName.TryParse(AccessPolicy.AllowName(args.PolicyName)).TryGetValue(out _, out string? error))
        {
            yield return error;
        }
    }

    public static IEnumerable<string> MfaProblems(IEnumerable<Grantee> allow, MfaRequirement? mfa) => mfa is null
        ? []
        : allow.Where(grantee => grantee.Kind == GranteeKind.Role)
            .Select(grantee => $"MFA is asked of `{grantee}`, which can never show it: sessions of roles carry no MFA; allow groups or users, or ask for none");

    public static IEnumerable<string> GranteeProblems(IEnumerable<Grantee> allow, IEnumerable<Grantee> deny)
    {
        foreach (Grantee grantee in allow.Where(allowed => deny.Any(allowed.IsSameAs)))
        {
            yield return $"`{grantee}` is both allowed and denied: keep one of them; a deny always wins";
        }

        foreach (Grantee grantee in Repeated(allow).Concat(Repeated(deny)))
        {
            yield return $"`{grantee}` is given twice: keep one of them";
        }
    }

    private static IEnumerable<Grantee> Repeated(IEnumerable<Grantee> grantees) =>
        grantees.GroupBy(grantee => grantee.ToString(), StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1));
}
