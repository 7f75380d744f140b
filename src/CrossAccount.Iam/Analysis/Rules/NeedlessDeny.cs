using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class NeedlessDeny : FindingRule
{
    public override string Id => "needless-deny";

    public override string Title => "A deny that changes nothing";

    public override bool NeedsAccounts => true;

    public override string What => "An identity is denied to assume the role, but would be kept out without that: no other policy of its own allows it, or the trust policy does not let it in.";

    public override string Why => "Everything is denied that nothing allows. A deny that is not needed hides which one is, and has to be kept up.";

    public override string Mend => "leave the deny out, and name the identity under `expect.denied`, so that a rehearsal still tries it";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from access in delegation.Denied
        let without = Identities.AccessOf(access, delegation.Role, review.Without(access)).ToArray()
        where without.Length > 0 && without.All(entry => entry.Access is null)
        select Found(delegation, access.Policy.SettingsPath, $"`{access.Identity}` would be kept out of `{delegation.Role}` without the deny");
}
