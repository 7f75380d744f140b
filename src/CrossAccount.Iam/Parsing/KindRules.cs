using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>What the rules of the kinds of policies share.</summary>
internal static class KindRules
{
    /// <summary>The rules of policies that are about an identity: it has no principal, but resources.</summary>
    public static IEnumerable<Diagnostic> ForIdentity(Statement statement, string path)
    {
        if (statement.Principal is not null)
        {
            yield return Forbidden(path, Name(statement.Principal), "this kind of policy", "leave it out: the identity that has the policy is the principal");
        }

        if (statement.Resource is null)
        {
            yield return MissingResource(path);
        }
    }

    /// <summary>The rules of policies of a resource other than a role.</summary>
    public static IEnumerable<Diagnostic> ForResource(Statement statement, string path)
    {
        if (statement.Principal is null)
        {
            yield return MissingPrincipal(path, "a policy of a resource says whom it is about");
        }
        else if (statement.Principal.IsNot && statement.Effect == Effect.Allow)
        {
            yield return Forbidden(path, "NotPrincipal", "a statement that allows", "name the principals in `Principal`");
        }

        if (statement.Resource is null)
        {
            yield return MissingResource(path);
        }
    }

    /// <summary>IAM and Organizations take no older version where they store the document as a policy of its own.</summary>
    public static IEnumerable<Diagnostic> ForVersion(PolicyDocument document)
    {
        if (document.Version != PolicyVersion.Current)
        {
            yield return new(
                DiagnosticCodes.OldVersion, "$", 0, 0, "this kind of policy has to be of version `2012-10-17`", "add `\"Version\": \"2012-10-17\"`");
        }
    }

    /// <summary>Only the policies that name principals have an ID.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_id.html">Id</see>.</remarks>
    public static IEnumerable<Diagnostic> ForId(PolicyDocument document)
    {
        if (document.Id is not null)
        {
            yield return Forbidden("$", "Id", "this kind of policy", "leave it out: only policies of resources have one");
        }
    }

    public static Diagnostic MissingPrincipal(string path, string why) => Missing(DiagnosticCodes.MissingPrincipal, path, "Principal", why);

    public static Diagnostic MissingResource(string path) =>
        Missing(DiagnosticCodes.MissingResource, path, "Resource", "the statement says which resources it is about");

    public static Diagnostic Forbidden(string path, string element, string where, string help) =>
        new(DiagnosticCodes.ForbiddenElement, $"{path}.{element}", 0, 0, $"{where} may not have `{element}`", help) { Subject = element };

    public static string Name(PrincipalElement element) => element.IsNot ? "NotPrincipal" : "Principal";

    private static Diagnostic Missing(string code, string path, string element, string why) =>
        new(code, path, 0, 0, $"the statement has no `{element}`", $"add it: {why}");
}
