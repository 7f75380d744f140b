using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Matching;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>The rules of trust policies.</summary>
internal static class TrustRules
{
    /// <summary>The actions whose resource is a role and whose resource policy is its trust policy.</summary>
    private static readonly string[] Actions =
    [
        "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity",
        "sts:SetContext",
    ];

    public static IEnumerable<Diagnostic> Check(Statement statement, string path)
    {
        if (statement.Principal is null)
        {
            yield return KindRules.MissingPrincipal(path, "a trust policy says whom the role trusts");
        }
        else if (statement.Principal.IsNot)
        {
            yield return KindRules.Forbidden(path, "NotPrincipal", "a trust policy", "name the trusted principals in `Principal`");
        }
        else
        {
            foreach (Diagnostic diagnostic in CheckPrincipals(statement.Principal, $"{path}.Principal"))
            {
                yield return diagnostic;
            }
        }

        if (statement.Resource is not null)
        {
            yield return KindRules.Forbidden(path, statement.Resource.IsNot ? "NotResource" : "Resource", "a trust policy", "leave it out: the role itself is the resource");
        }

        foreach (string action in statement.Action.Patterns.Where(action => !IsAllowed(action)))
        {
            yield return new(
                DiagnosticCodes.ForbiddenAction, $"{path}.{(statement.Action.IsNot ? "NotAction" : "Action")}", 0, 0,
                $"a trust policy may have only actions that assume a role, not `{NameRules.Shorten(action)}`", "write `sts:AssumeRole`");
        }
    }

    private static IEnumerable<Diagnostic> CheckPrincipals(PrincipalElement element, string path)
    {
        if (element.Principals.Any(principal => principal.Kind == PrincipalKind.Everyone))
        {
            yield return new(
                DiagnosticCodes.ForbiddenPrincipal, path, 0, 0, "a trust policy may not have the bare principal `*`", "write `{ \"AWS\": \"*\" }` with conditions, or better name an account")
            { Subject = "*" };
        }

        foreach (PolicyPrincipal principal in element.Principals.Where(principal => principal.Kind == PrincipalKind.Aws && OriginAccessIdentity.Is(principal.Value)))
        {
            yield return new(
                DiagnosticCodes.ForbiddenPrincipal, path, 0, 0, $"a trust policy may not have `{NameRules.Shorten(principal.Value)}`, which reads buckets and assumes no roles", "name an account, a role, a user or a service")
            { Subject = NameRules.Shorten(principal.Value) };
        }
    }

    private static bool IsAllowed(string action)
    {
        int[] pattern = new int[action.Length];
        Glob.Tokenize(action, pattern);
        return Actions.Any(known => Glob.Matches(pattern, known, ignoreCase: true));
    }
}
