using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The <c>Principal</c> or <c>NotPrincipal</c> of a statement, compiled.</summary>
internal sealed class CompiledPrincipals(PrincipalElement element)
{
    private readonly CompiledPrincipal[] _principals = [.. element.Principals.Select(p => new CompiledPrincipal(p))];

    public PrincipalMatch Match(in EvaluationContext context)
    {
        Caller caller = context.Request.Caller;
        if (element.IsNot)
        {
            return !context.CallerHasBoundary && IsSpared(caller) ? PrincipalMatch.None : PrincipalMatch.Everyone;
        }

        PrincipalMatch closest = PrincipalMatch.None;
        foreach (CompiledPrincipal principal in _principals)
        {
            PrincipalMatch match = principal.Match(caller);
            closest = match > closest ? match : closest;
        }

        return closest;
    }

    /// <summary>
    /// <c>NotPrincipal</c> spares a caller only when it is listed itself and all that it belongs to is listed too: the account,
    /// and for a session of a role the role. It never spares one that has a permissions boundary.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">NotPrincipal</see>.</remarks>
    private bool IsSpared(Caller caller)
    {
        bool account = caller.Account is null;
        bool role = caller.Kind != CallerKind.RoleSession;
        bool itself = caller.Kind == CallerKind.AccountRoot;
        foreach (CompiledPrincipal principal in _principals)
        {
            PrincipalMatch match = principal.Match(caller);
            account |= match == PrincipalMatch.Account;
            role |= match == PrincipalMatch.Role;
            itself |= match is PrincipalMatch.User or PrincipalMatch.Session;
        }

        return account && role && itself;
    }
}
