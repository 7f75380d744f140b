using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The accounts that a statement names as principals: by their IDs alone, or by the ARNs of their roots in one partition.</summary>
/// <remarks>A trust policy may name many, so they are numbers side by side.</remarks>
internal sealed class AccountPrincipals(Partition? partition, IEnumerable<AccountId> accounts)
{
    private readonly long[] _accounts = [.. accounts.Select(account => account.Number)];

    /// <summary>Reads a principal that names an account; false when it names something else.</summary>
    public static bool TryRead(PolicyPrincipal principal, out AccountId account, out Partition? partition)
    {
        account = default;
        partition = null;
        if (principal.Kind != PrincipalKind.Aws)
        {
            return false;
        }

        if (AccountId.TryParse(principal.Value).TryGetValue(out account))
        {
            return true;
        }

        bool isRoot = Arn.TryParse(principal.Value).TryGetValue(out Arn arn) && arn.Service == "iam" && arn.Resource == "root"
            && arn.TryGetAccount(out account);
        partition = isRoot ? arn.Partition : null;
        return isRoot;
    }

    public bool Match(Caller caller) =>
        caller.Account is not null
        && (partition is null || partition == caller.Partition)
        && _accounts.AsSpan().Contains(caller.AccountNumber);
}
