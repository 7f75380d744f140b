using System.Text.Json;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>Principal</c> and <c>NotPrincipal</c>.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>,
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">NotPrincipal</see>.
/// </remarks>
internal static class PrincipalElements
{
    public static ReferencePrincipalMatch ClosestMatch(ReferenceStatement statement, ReferenceRequest request)
    {
        if (statement.Element("Principal") is { } principal)
        {
            return Named(principal).Select(name => PrincipalName.Match(name.Kind, name.Text, request.Caller))
                .Append(statement.Denies && MayBeCanonicalUser(principal, request.Caller) ? ReferencePrincipalMatch.Account : ReferencePrincipalMatch.None)
                .Max();
        }

        if (statement.Element("NotPrincipal") is { } excepted)
        {
            return IsExcepted(excepted, request) ? ReferencePrincipalMatch.None : ReferencePrincipalMatch.Direct;
        }

        return ReferencePrincipalMatch.Direct;
    }

    /// <summary>
    /// A user is excepted when it and its account are named; a session, when it, its role and its account are; anybody, when
    /// everybody is. With a permissions boundary nobody is.
    /// </summary>
    private static bool IsExcepted(JsonElement excepted, ReferenceRequest request)
    {
        ReferenceCaller caller = request.Caller;
        (string Kind, string Text)[] names = [.. Named(excepted)];
        bool Names(ReferencePrincipalMatch by) => names.Any(name => PrincipalName.Match(name.Kind, name.Text, caller) == by);
        bool everybody = names.Contains(("AWS", "*"));

        bool account = caller.Account is null || Names(ReferencePrincipalMatch.Account);
        bool role = caller.Kind != ReferenceCallerKind.RoleSession || Names(ReferencePrincipalMatch.Role);
        bool itself = caller.Kind == ReferenceCallerKind.AccountRoot || Names(ReferencePrincipalMatch.Direct);
        return request.Boundary is null && (everybody || (account && role && itself));
    }

    /// <summary>
    /// A canonical user is an account by another name, and the request does not say which one the caller's is. The stricter reading:
    /// a denial is for it.
    /// </summary>
    private static bool MayBeCanonicalUser(JsonElement principal, ReferenceCaller caller) =>
        caller.Account is not null && Named(principal).Any(name => name.Kind == "CanonicalUser");

    private static IEnumerable<(string Kind, string Text)> Named(JsonElement element) =>
        element.ValueKind == JsonValueKind.String
            ? [("AWS", element.GetString()!)]
            : element.EnumerateObject().SelectMany(kind => ReferenceStatement.Texts(kind.Value).Select(text => (kind.Name, text)));
}
