using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class ThirdPartyWithoutExternalId : FindingRule
{
    public override string Id => "third-party-without-external-id";

    public override string Title => "A third party without an external ID";

    public override string What => "The trust policy lets in an account that is none of the program's own, without asking for an external ID.";

    public override string Why =>
        "A third party acts for many customers. Whoever knows the role's ARN can tell it to use the role for another one of them: the confused deputy. An external ID that the third party sends for one customer alone prevents it.";

    public override string Mend => "write the grant as `thirdParty` with an `externalId`; accept it for an account of your own that the program does not deploy to";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from grant in delegation.Grants
        where !TrustReading.AsksForExternalId(grant.Statement)
        from account in TrustReading.Accounts(grant.Statement)
        where !review.Program.IsOwn(account)
        select Found(delegation, grant.SettingsPath, $"account `{account}` is none of the program's own, and may assume `{delegation.Role}` without an external ID");
}
