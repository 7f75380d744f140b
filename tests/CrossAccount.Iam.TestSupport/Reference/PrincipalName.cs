namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>One name in a <c>Principal</c>.</summary>
internal static class PrincipalName
{
    public static ReferencePrincipalMatch Match(string kind, string text, ReferenceCaller caller) => kind switch
    {
        "AWS" => MatchAws(text, caller),
        "Service" => If(caller.Kind == ReferenceCallerKind.Service && caller.Name == text, ReferencePrincipalMatch.Direct),
        "Federated" => If(caller.Kind == ReferenceCallerKind.FederatedIdentity && caller.Name == text, ReferencePrincipalMatch.Direct),
        _ => ReferencePrincipalMatch.None,
    };

    private static ReferencePrincipalMatch MatchAws(string text, ReferenceCaller caller)
    {
        if (text == "*")
        {
            return ReferencePrincipalMatch.Direct;
        }

        if (caller.Account is null)
        {
            return ReferencePrincipalMatch.None;
        }

        if (text == caller.Account || text == $"arn:{caller.Partition}:iam::{caller.Account}:root")
        {
            return ReferencePrincipalMatch.Account;
        }

        bool isIdentity = text == caller.PrincipalArn || text == caller.UniqueId;
        return caller.Kind switch
        {
            ReferenceCallerKind.User => If(isIdentity, ReferencePrincipalMatch.Direct),
            ReferenceCallerKind.FederatedUser => If(text == caller.Name, ReferencePrincipalMatch.Direct),
            ReferenceCallerKind.RoleSession when text == caller.Name => ReferencePrincipalMatch.Direct,
            ReferenceCallerKind.RoleSession => If(isIdentity, ReferencePrincipalMatch.Role),
            _ => ReferencePrincipalMatch.None,
        };
    }

    private static ReferencePrincipalMatch If(bool holds, ReferencePrincipalMatch match) => holds ? match : ReferencePrincipalMatch.None;
}
