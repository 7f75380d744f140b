using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class KeyThatIsNeverThere : FindingRule
{
    private static readonly string[] OfServices = ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"];
    private static readonly string[] OfPrincipals = [ContextKeys.PrincipalArn, ContextKeys.PrincipalAccount, ContextKeys.PrincipalOrgId, ContextKeys.PrincipalOrgPaths, ContextKeys.UserName];
    private static readonly string[] OfLists = ["s3:prefix", "s3:delimiter", "s3:max-keys"];

    public override string Id => "key-never-there";

    public override string Title => "A condition key that the action does not have";

    public override string What =>
        "A condition is on a key that no request of the statement has: a key of another service than the action's, `s3:prefix` without an action that lists, `sts:ExternalId` without `sts:AssumeRole`, `aws:SourceArn` and its like of principals that are no service, `aws:PrincipalArn` and its like of services.";

    public override string Why => "A condition on a key that is not there never holds, or, with `IfExists` or a negated operator, always: the statement does not say what it seems to.";

    public override string Mend => "use a key that the action has, or leave the condition out";

    public override string Page => "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        from document in delegation.Trust.Concat(delegation.TrustDenials).Concat(delegation.Access.Select(access => access.Policy)).Concat(delegation.Policies)
        from statement in document.Document.Statements
        where !statement.Action.IsNot
        from condition in statement.Conditions
        where IsNeverThere(condition.Key, statement)
        select Found(delegation, document.SettingsPath, $"no request of {string.Join(", ", statement.Action.Patterns.Select(action => $"`{action}`"))} has the key `{condition.Key}` there, so the condition {(AlwaysHolds(condition) ? "always" : "never")} holds");

    private static bool IsNeverThere(string key, Statement statement)
    {
        PolicyPrincipal[] principals = [.. TrustReading.Principals(statement)];
        if (principals.Length > 0 && principals.All(principal => principal.Kind == PrincipalKind.Aws) && OfServices.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (principals.Length > 0 && principals.All(principal => principal.Kind == PrincipalKind.Service) && OfPrincipals.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (key.Equals(ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase))
        {
            return !TrustReading.Matches(statement.Action, Authorizer.AssumeRole);
        }

        return OfLists.Contains(key, StringComparer.OrdinalIgnoreCase)
            ? !TrustReading.Matches(statement.Action, "s3:ListBucket") && !TrustReading.Matches(statement.Action, "s3:ListBucketVersions")
            : IsOfAnotherService(key, statement);
    }

    private static bool IsOfAnotherService(string key, Statement statement)
    {
        string service = key[..Math.Max(0, key.IndexOf(':', StringComparison.Ordinal))];

        // Keys of AWS as a whole; and those of identity providers, which stay with a session, have a host's name.
        return service.Length > 0 && service is not ("aws" or "saml" or "SAML") && !service.Contains('.', StringComparison.Ordinal)
            && !(service == "iam" && statement.Principal is not null)
            && !statement.Action.Patterns.Any(action => TrustReading.Matches(action[..Math.Max(0, action.IndexOf(':', StringComparison.Ordinal))] is { Length: > 0 } of ? of : "*", service, ignoreCase: true));
    }

    private static bool AlwaysHolds(Condition condition) =>
        condition.IfExists || condition.Set == SetOperator.ForAllValues || condition.Operator.IsNegated
        || (condition.Operator.Name == "Null" && condition.Values.All(value => value == "true"));
}
