using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class AccountTrustLetsInOthers : FindingRule
{
    private const int Shown = 10;

    public override string Id => "account-trust-lets-in-others";

    public override string Title => "Trust of a whole account that lets in others";

    public override bool NeedsAccounts => true;

    public override string What => "The trust policy names an account as a whole, and users or roles of it get in who are not among those that the delegation allows. The first ten are named.";

    public override string Why => "`root` as a principal is the whole account: whoever its own policies permit to assume the role. Many policies permit to assume every role.";

    public override string Mend => "trust the principals that are meant (`matching`), deny the others, or allow them by name";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from trust in review.Deployed.AccountTrusts(delegation.Role)
        let meant = delegation.Allowed.SelectMany(access => Identities.Of(access, review.Deployed.Estate)).Select(principal => principal.Arn.ToString()).ToHashSet(StringComparer.Ordinal)
        let others = trust.Principals.Where(access => !meant.Contains(access.Principal.Name)).ToArray()
        where others.Length > 0
        select Found(delegation, PathOf(delegation, trust.Account), $"account `{trust.Account}` is trusted as a whole, which lets in {Names(others)}");

    private static string PathOf(ReviewedDelegation delegation, AccountId account) =>
        delegation.Grants.First(grant => TrustReading.Accounts(grant.Statement).Contains(account)).SettingsPath;

    private static string Names(Access[] others)
    {
        string names = string.Join("; ", others.Take(Shown));
        return others.Length > Shown ? $"{names}; and {others.Length - Shown} more" : names;
    }
}
