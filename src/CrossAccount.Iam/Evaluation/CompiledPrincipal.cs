using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A principal of a policy other than an account, compiled.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
/// <param name="principal">The principal as the policy has it.</param>
/// <param name="matchesUnknown">
/// Whether a canonical user ID also means callers whose ID is not known: a statement that denies has to.
/// </param>
internal sealed class CompiledPrincipal(PolicyPrincipal principal, bool matchesUnknown)
{
    public bool IsEveryone { get; } = principal.Kind == PrincipalKind.Everyone || (principal.Kind == PrincipalKind.Aws && principal.Value == "*");

    public PrincipalMatch Match(Caller caller) => principal.Kind switch
    {
        _ when IsEveryone => PrincipalMatch.Everyone,
        PrincipalKind.Aws => MatchArn(caller),
        PrincipalKind.Service => Named(caller, CallerKind.Service),
        PrincipalKind.Federated => Named(caller, CallerKind.FederatedIdentity),
        PrincipalKind.CanonicalUser => MatchCanonicalUser(caller),
        _ => PrincipalMatch.None,
    };

    /// <summary>A canonical user ID is another name of an account.</summary>
    private PrincipalMatch MatchCanonicalUser(Caller caller) =>
        caller.Account is not null && (caller.CanonicalUserId is { } id ? id == principal.Value : matchesUnknown)
            ? PrincipalMatch.Account
            : PrincipalMatch.None;

    private PrincipalMatch MatchArn(Caller caller)
    {
        bool bySession = caller.Kind is CallerKind.RoleSession or CallerKind.FederatedUser && principal.Value == caller.Arn;
        if (bySession)
        {
            return PrincipalMatch.Session;
        }

        bool byIdentity = principal.Value == caller.PrincipalArn || (caller.UniqueId is { } id && principal.Value == id);
        return (byIdentity, caller.Kind) switch
        {
            (true, CallerKind.User) => PrincipalMatch.User,
            (true, CallerKind.RoleSession) => PrincipalMatch.Role,
            _ => PrincipalMatch.None,
        };
    }

    private PrincipalMatch Named(Caller caller, CallerKind kind) =>
        caller.Kind == kind && caller.Arn == principal.Value ? PrincipalMatch.Session : PrincipalMatch.None;
}
