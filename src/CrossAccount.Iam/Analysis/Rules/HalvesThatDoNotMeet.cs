using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class HalvesThatDoNotMeet : FindingRule
{
    public override string Id => "halves-that-do-not-meet";

    public override string Title => "Trust and allow that do not meet";

    public override string What =>
        "An identity is allowed to assume the role, but no grant names its account; or, where exports tell who is in the accounts, it never gets in. An account is trusted as a whole, but nobody in it may assume the role.";

    public override string Why => "Access across accounts takes both halves. One alone is dead, and comes alive when someone adds the other for another purpose.";

    public override string Mend => "trust those who are allowed, or leave out the half that is not needed";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        review.Program.Delegations.SelectMany(delegation => OfAllowed(delegation, review).Concat(OfTrusted(delegation, review)));

    private IEnumerable<Finding> OfAllowed(ReviewedDelegation delegation, Review review)
    {
        foreach (ReviewedAccess access in delegation.Allowed)
        {
            Statement[] grants = [.. delegation.GrantsFor(access.Account)];
            if (grants.Length == 0)
            {
                yield return Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` of `{access.Account}` is allowed to assume `{delegation.Role}`, which does not trust its account");
            }
            else if (review.Exported is not null && (access.IsForPeople || !grants.All(TrustReading.AsksForMfa)) && KeptOut(access, delegation, review))
            {
                // A role that is kept out by MFA alone is a finding of its own.
                yield return Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` of `{access.Account}` is allowed to assume `{delegation.Role}`, but never gets in");
            }
        }
    }

    private IEnumerable<Finding> OfTrusted(ReviewedDelegation delegation, Review review) =>
        from trust in review.Exported is null ? [] : review.Deployed.AccountTrusts(delegation.Role)
        where trust.IsInEstate && trust.Principals.IsEmpty && !delegation.Allowed.Any(access => access.Account == trust.Account)
        select Found(
            delegation,
            delegation.Grants.First(grant => TrustReading.Accounts(grant.Statement).Contains(trust.Account)).SettingsPath,
            $"account `{trust.Account}` is trusted as a whole, but nobody in it may assume `{delegation.Role}`");

    private static bool KeptOut(ReviewedAccess access, ReviewedDelegation delegation, Review review)
    {
        var behind = Identities.AccessOf(access, delegation.Role, review.Deployed).ToArray();
        return behind.Length > 0 && behind.All(entry => entry.Access is null);
    }
}
