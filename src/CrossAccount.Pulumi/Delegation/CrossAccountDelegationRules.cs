using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Role;

namespace CrossAccount.Pulumi.Delegation;

/// <summary>What about a delegation's arguments AWS would refuse, or accept although it can never work.</summary>
internal static class CrossAccountDelegationRules
{
    public static IEnumerable<string> Problems(CrossAccountDelegationArgs args) => AccountProblems(args)
        .Concat(BucketProblems(args))
        .Concat(CrossAccountRoleRules.Problems(args.ToRoleArgs()))
        .Concat(args.AllTrusted.SelectMany(trusted => CrossAccountAccessRules.GranteeProblems(trusted.Allow, trusted.Deny)))
        .Concat(args.AllTrusted.SelectMany(trusted => CrossAccountAccessRules.MfaProblems(trusted.Allow, args.AllowMfa)));

    private static IEnumerable<string> AccountProblems(CrossAccountDelegationArgs args)
    {
        if (args.Trusted is null && args.Allow.Count + args.Deny.Count > 0)
        {
            yield return "identities are allowed or denied, but no trusted account is given: give `Trusted`";
        }

        Partition partition = args.Trusting.Partition;
        foreach (TrustedAccountArgs trusted in args.AllTrusted)
        {
            if (trusted.Account.Id == args.Trusting.Id)
            {
                yield return $"the trusting and the trusted account are both `{trusted.Account.Id}`, but access across accounts needs two";
            }

            if (trusted.Account.Partition != partition)
            {
                yield return $"the trusting account is in partition `{partition}` and the trusted one in `{trusted.Account.Partition}`, but trust never crosses partitions";
            }
        }

        foreach (var twice in args.AllTrusted.GroupBy(trusted => trusted.Account.Id).Where(group => group.Count() > 1))
        {
            yield return $"the trusted account `{twice.Key}` is given twice: give it once, with all who are allowed and denied";
        }
    }

    private static IEnumerable<string> BucketProblems(CrossAccountDelegationArgs args)
    {
        if (args.Bucket is not { } bucket)
        {
            yield break;
        }

        string policy = BucketAccessPolicy.NameFor(bucket.Name, bucket.Access);
        if (args.Policies.ContainsKey(policy))
        {
            yield return $"the policy `{policy}` is given, but is made for the bucket `{bucket.Name}` too: leave it out, or give it another name";
        }
    }
}
