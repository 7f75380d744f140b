using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The <c>Principal</c> or <c>NotPrincipal</c> of a statement, compiled.</summary>
internal sealed class CompiledPrincipals
{
    private readonly bool _isNot;
    private readonly AccountPrincipals[] _accounts;
    private readonly CompiledPrincipal[] _others;

    public CompiledPrincipals(PrincipalElement element, bool denies)
    {
        List<(Partition? Partition, AccountId Account)> accounts = [];
        List<CompiledPrincipal> others = [];
        foreach (PolicyPrincipal principal in element.Principals)
        {
            if (AccountPrincipals.TryRead(principal, out AccountId account, out Partition? partition))
            {
                accounts.Add((partition, account));
            }
            else
            {
                others.Add(new(principal, matchesUnknown: denies && !element.IsNot));
            }
        }

        _isNot = element.IsNot;
        _accounts = [.. accounts.GroupBy(named => named.Partition, named => named.Account).Select(named => new AccountPrincipals(named.Key, named))];
        _others = [.. others];
        IsEveryone = !_isNot && _accounts.Length == 0 && _others is [{ IsEveryone: true }];
    }

    /// <summary>Whether the statement names everyone, and nobody beside.</summary>
    public bool IsEveryone { get; }

    public PrincipalMatch Match(in EvaluationContext context)
    {
        if (IsEveryone)
        {
            return PrincipalMatch.Everyone;
        }

        Caller caller = context.Caller;
        if (_isNot)
        {
            return !context.CallerHasBoundary && IsSpared(caller) ? PrincipalMatch.None : PrincipalMatch.Everyone;
        }

        PrincipalMatch closest = NamesAccountOf(caller) ? PrincipalMatch.Account : PrincipalMatch.None;
        foreach (CompiledPrincipal principal in _others)
        {
            PrincipalMatch match = principal.Match(caller);
            closest = match > closest ? match : closest;
        }

        return closest;
    }

    /// <summary>
    /// <c>NotPrincipal</c> spares a caller only when it is listed itself and all that it belongs to is listed too: the account,
    /// and for a session of a role the role; or when everyone is. It never spares one that has a permissions boundary.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html">NotPrincipal</see>.</remarks>
    private bool IsSpared(Caller caller)
    {
        bool account = caller.Account is null || NamesAccountOf(caller);
        bool role = caller.Kind != CallerKind.RoleSession;
        bool itself = caller.Kind == CallerKind.AccountRoot;
        foreach (CompiledPrincipal principal in _others)
        {
            PrincipalMatch match = principal.Match(caller);
            if (match == PrincipalMatch.Everyone)
            {
                return true;
            }

            account |= match == PrincipalMatch.Account;
            role |= match == PrincipalMatch.Role;
            itself |= match is PrincipalMatch.User or PrincipalMatch.Session;
        }

        return account && role && itself;
    }

    private bool NamesAccountOf(Caller caller)
    {
        foreach (AccountPrincipals accounts in _accounts)
        {
            if (accounts.Match(caller))
            {
                return true;
            }
        }

        return false;
    }
}
