using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class UncertainMfa : FindingRule
{
    public override string Id => "uncertain-mfa";

    public override string Title => "A condition that looks like MFA and is none";

    public override FindingSeverity Severity => FindingSeverity.Error;

    public override string What =>
        "An allow has a condition on MFA with `IfExists`; or a deny has `Bool` of `aws:MultiFactorAuthPresent` with `false`, without `IfExists`.";

    public override string Why =>
        "A request with long-term access keys does not have the key at all. `IfExists` lets it in, and the deny does not meet it, so keys alone are enough.";

    public override string Mend => "allow with `Bool` and `true`, as `mfa: required` does; deny with `BoolIfExists` and `false`";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from document in delegation.Trust.Concat(delegation.TrustDenials).Concat(delegation.Access.Select(access => access.Policy)).Concat(delegation.Policies)
        from statement in document.Document.Statements
        from condition in statement.Conditions
        where statement.Effect == Effect.Allow ? LetsKeysIn(condition) && !TrustReading.AsksForMfa(statement) : MissesKeys(condition)
        select Found(delegation, document.SettingsPath, statement.Effect == Effect.Allow
            ? $"`{condition.OperatorText}` of `{condition.Key}` lets in those who use access keys without MFA"
            : $"`{condition.OperatorText}` of `{condition.Key}` does not deny those who use access keys without MFA");

    private static bool LetsKeysIn(Condition condition) => IsAboutMfa(condition) && (condition.IfExists || condition.Set == SetOperator.ForAllValues);

    private static bool MissesKeys(Condition condition) =>
        TrustReading.IsAbout(condition, ContextKeys.MultiFactorAuthPresent) && condition.Operator == ConditionOperators.Bool
        && !condition.IfExists && condition.Values.All(value => value.Equals("false", StringComparison.OrdinalIgnoreCase));

    private static bool IsAboutMfa(Condition condition) =>
        TrustReading.IsAbout(condition, ContextKeys.MultiFactorAuthPresent) || TrustReading.IsAbout(condition, ContextKeys.MultiFactorAuthAge);
}
