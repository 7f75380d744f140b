using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class WildcardPrincipal : FindingRule
{
    private static readonly string[] Narrowing = [ContextKeys.PrincipalOrgId, ContextKeys.PrincipalOrgPaths, ContextKeys.PrincipalAccount, ContextKeys.PrincipalArn];

    public override string Id => "wildcard-principal";

    public override string Title => "Everyone in AWS";

    public override FindingSeverity Severity => FindingSeverity.Error;

    public override string What =>
        "The trust policy names `*`, and no condition narrows it to accounts, to principals or to an organization. Conditions with `IfExists`, and those that everyone can meet by sending something, do not narrow.";

    public override string Why => "Anyone with an account of AWS can assume the role, or needs only to know or guess a text for it.";

    public override string Mend => "name the accounts, or ask for `aws:PrincipalOrgID`, as a grant to an `organization` does";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from grant in delegation.Grants
        where TrustReading.IsEveryone(grant.Statement) && !grant.Statement.Conditions.Any(Narrows)
        select Found(delegation, grant.SettingsPath, $"everyone in AWS may assume `{delegation.Role}`");

    private static bool Narrows(Condition condition) =>
        Narrowing.Any(key => TrustReading.IsAbout(condition, key)) && condition.Values.All(value => value.AsSpan().ContainsAnyExcept('*', '?'))
        && condition is { IfExists: false, Set: not SetOperator.ForAllValues } && !condition.Operator.IsNegated && condition.Operator.Name != "Null";
}
