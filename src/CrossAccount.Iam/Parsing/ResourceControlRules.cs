using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>
/// The rules of resource control policies. Those of a customer only deny; the one that allows is AWS's own
/// <c>RCPFullAWSAccess</c>, which is always attached.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html">RCP syntax</see>.</remarks>
internal static class ResourceControlRules
{
    private static readonly PatternElement Everything = PatternElement.Of("*");
    private static readonly PrincipalElement Everyone = PrincipalElement.Of(PolicyPrincipal.Everyone);

    public static IEnumerable<Diagnostic> Check(PolicyDocument document) => IsFullAccess(document)
        ? []
        : document.Statements.SelectMany((statement, index) => Check(statement, $"$.Statement[{index}]"));

    private static bool IsFullAccess(PolicyDocument document) =>
        document.Statements is [{ Effect: Effect.Allow, Conditions.IsEmpty: true } only]
        && only.Principal == Everyone && only.Action == Everything && only.Resource == Everything;

    private static IEnumerable<Diagnostic> Check(Statement statement, string path)
    {
        if (statement.Effect == Effect.Allow)
        {
            yield return new(
                DiagnosticCodes.ForbiddenEffect, $"{path}.Effect", 0, 0, "a resource control policy may not allow, but AWS's own `RCPFullAWSAccess`",
                "write `Deny`, and keep `RCPFullAWSAccess` as a policy of its own");
        }

        if (statement.Principal is null)
        {
            yield return KindRules.MissingPrincipal(path, "a resource control policy is about everyone, `\"*\"`");
        }
        else if (statement.Principal.IsNot)
        {
            yield return KindRules.Forbidden(path, "NotPrincipal", "a resource control policy", "write `\"Principal\": \"*\"` and a condition on `aws:PrincipalArn`");
        }
        else if (statement.Principal != Everyone)
        {
            yield return new(
                DiagnosticCodes.ForbiddenPrincipal, $"{path}.Principal", 0, 0, "a resource control policy may have only the principal `*`", "write `\"Principal\": \"*\"` and a condition on `aws:PrincipalArn`");
        }

        if (statement.Action.IsNot)
        {
            yield return KindRules.Forbidden(path, "NotAction", "a resource control policy", "list the actions in `Action`");
        }
        else if (statement.Action.Patterns.Contains("*"))
        {
            yield return new(
                DiagnosticCodes.ForbiddenAction, $"{path}.Action", 0, 0, "a resource control policy may not have the action `*`", "name the service, as in `s3:*`");
        }

        if (statement.Resource is null)
        {
            yield return KindRules.MissingResource(path);
        }
    }
}
