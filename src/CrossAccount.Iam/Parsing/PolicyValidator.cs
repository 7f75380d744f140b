using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Matching;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>The rules that a document has to keep for one kind of policy: what AWS refuses when it is saved.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html">Policy validation checks</see>.
/// </remarks>
public static class PolicyValidator
{
    /// <summary>The actions whose resource is a role and whose resource policy is its trust policy.</summary>
    private static readonly string[] TrustActions =
    [
        "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity",
        "sts:SetContext",
    ];

    /// <summary>
    /// What is wrong with a document for a kind of policy, and, where it was built and not parsed, for any policy; empty when
    /// nothing is. Sizes are not looked at.
    /// </summary>
    public static ImmutableArray<Diagnostic> Validate(PolicyDocument document, PolicyKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        diagnostics.AddRange(BuiltDocumentRules.Check(document));
        for (int i = 0; i < document.Statements.Length; i++)
        {
            Statement statement = document.Statements[i];
            string path = $"$.Statement[{i}]";
            IEnumerable<Diagnostic> found = kind switch
            {
                PolicyKind.Trust => ForTrust(statement, path),
                PolicyKind.Resource => ForResource(statement, path),
                PolicyKind.ResourceControl => ForResource(statement, path),
                _ => ForIdentity(statement, path),
            };
            diagnostics.AddRange(found);
        }

        return diagnostics.ToImmutable();
    }

    private static IEnumerable<Diagnostic> ForTrust(Statement statement, string path)
    {
        if (statement.Principal is null)
        {
            yield return Missing(path, "Principal", "a trust policy says whom the role trusts");
        }
        else if (statement.Principal.IsNot)
        {
            yield return Forbidden(path, "NotPrincipal", "a trust policy", "name the trusted principals in `Principal`");
        }
        else if (statement.Principal.Principals.Any(p => p.Kind == PrincipalKind.Everyone))
        {
            yield return new(DiagnosticCodes.BadPrincipal, $"{path}.Principal", 0, 0, "a trust policy may not have the bare principal `*`", "write `{ \"AWS\": \"*\" }` with conditions, or better name an account");
        }

        if (statement.Resource is not null)
        {
            yield return Forbidden(path, statement.Resource.IsNot ? "NotResource" : "Resource", "a trust policy", "leave it out: the role itself is the resource");
        }

        foreach (string action in statement.Action.Patterns.Where(action => !IsTrustAction(action)))
        {
            yield return new(
                DiagnosticCodes.BadAction, $"{path}.{(statement.Action.IsNot ? "NotAction" : "Action")}", 0, 0,
                $"a trust policy may have only actions that assume a role, not `{NameRules.Shorten(action)}`", "write `sts:AssumeRole`");
        }
    }

    private static IEnumerable<Diagnostic> ForResource(Statement statement, string path)
    {
        if (statement.Principal is null)
        {
            yield return Missing(path, "Principal", "a policy of a resource says whom it is about");
        }
        else if (statement.Principal.IsNot && statement.Effect == Effect.Allow)
        {
            yield return Forbidden(path, "NotPrincipal", "a statement that allows", "name the principals in `Principal`");
        }

        if (statement.Resource is null)
        {
            yield return Missing(path, "Resource", "the statement says which resources it is about");
        }
    }

    private static IEnumerable<Diagnostic> ForIdentity(Statement statement, string path)
    {
        if (statement.Principal is not null)
        {
            yield return Forbidden(path, statement.Principal.IsNot ? "NotPrincipal" : "Principal", "this kind of policy", "leave it out: the identity that has the policy is the principal");
        }

        if (statement.Resource is null)
        {
            yield return Missing(path, "Resource", "the statement says which resources it is about");
        }
    }

    private static bool IsTrustAction(string action)
    {
        int[] pattern = new int[action.Length];
        Glob.Tokenize(action, pattern);
        return TrustActions.Any(known => Glob.Matches(pattern, known, ignoreCase: true));
    }

    private static Diagnostic Missing(string path, string element, string why) =>
        new(DiagnosticCodes.MissingElement, path, 0, 0, $"the statement has no `{element}`", $"add it: {why}");

    private static Diagnostic Forbidden(string path, string element, string where, string help) =>
        new(DiagnosticCodes.ForbiddenElement, $"{path}.{element}", 0, 0, $"{where} may not have `{element}`", help);
}
