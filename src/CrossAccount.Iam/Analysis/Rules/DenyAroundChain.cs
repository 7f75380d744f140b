using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class DenyAroundChain : FindingRule
{
    public override string Id => "deny-around-chain";

    public override string Title => "A deny that a chain of roles goes around";

    public override bool NeedsAccounts => true;

    public override string What => "An identity is denied to assume the role, but can assume another role, and from there reaches it. The shortest chain is given.";

    public override string Why => "A deny is about the identity that has it. A session of another role does not have it any more.";

    public override string Mend => "deny the first step of the chain too, or narrow the trust policy of the role between";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining";

    internal override IEnumerable<Finding> Check(Review review)
    {
        foreach (ReviewedDelegation delegation in review.Program.Delegations.Where(delegation => delegation.Denied.Any()))
        {
            RoleAccess all = review.Deployed.WhoCanAssume(delegation.Role);
            foreach (ReviewedAccess access in delegation.Denied)
            {
                foreach (AccessChain chain in Identities.Of(access, review.Deployed.Estate).Select(principal => all.FindChain(principal.Arn)).OfType<AccessChain>())
                {
                    yield return Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` is denied, but gets in by {chain}");
                }
            }
        }
    }
}
