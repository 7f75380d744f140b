using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class SeveralExternalIds : FindingRule
{
    public override string Id => "several-external-ids";

    public override string Title => "External IDs that were left in";

    public override string What => "A grant accepts more than one external ID.";

    public override string Why => "Two are meant for the days of a rotation. A stale one stays valid until it is taken out, for whoever still has it.";

    public override string Mend => "take out the ones that are no longer sent; while a rotation goes on, accept it with `until`";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from grant in delegation.Grants
        from condition in grant.Statement.Conditions
        where TrustReading.IsAbout(condition, ContextKeys.ExternalId) && condition.Values.Length > 1
        select Found(delegation, grant.SettingsPath, $"the grant accepts {condition.Values.Length} external IDs");
}
