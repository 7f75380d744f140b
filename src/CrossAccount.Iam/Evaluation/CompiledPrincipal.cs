using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A principal of a policy, compiled: whom it names is found once.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
internal sealed class CompiledPrincipal
{
    private readonly PolicyPrincipal _principal;
    private readonly AccountId? _account;
    private readonly Partition? _partition;

    public CompiledPrincipal(PolicyPrincipal principal)
    {
        _principal = principal;
        if (principal.Kind != PrincipalKind.Aws)
        {
            return;
        }

        if (AccountId.TryParse(principal.Value).TryGetValue(out AccountId account))
        {
            _account = account;
        }
        else if (Arn.TryParse(principal.Value).TryGetValue(out Arn arn) && arn.Service == "iam" && arn.Resource == "root"
            && arn.TryGetAccount(out account))
        {
            _account = account;
            _partition = arn.Partition;
        }
    }

    public PrincipalMatch Match(Caller caller)
    {
        switch (_principal.Kind)
        {
            case PrincipalKind.Everyone:
                return PrincipalMatch.Everyone;
            case PrincipalKind.Service:
                return Named(caller, CallerKind.Service);
            case PrincipalKind.Federated:
                return Named(caller, CallerKind.FederatedIdentity);
            case PrincipalKind.CanonicalUser:
                return PrincipalMatch.None;
        }

        if (_account is { } account)
        {
            return caller.Account == account && (_partition is null || _partition == caller.Partition)
                ? PrincipalMatch.Account
                : PrincipalMatch.None;
        }

        return _principal.Value == "*" ? PrincipalMatch.Everyone : MatchArn(caller);
    }

    private PrincipalMatch MatchArn(Caller caller)
    {
        bool bySession = caller.Kind is CallerKind.RoleSession or CallerKind.FederatedUser && _principal.Value == caller.Arn;
        if (bySession)
        {
            return PrincipalMatch.Session;
        }

        bool byIdentity = _principal.Value == caller.PrincipalArn || (caller.UniqueId is { } id && _principal.Value == id);
        return (byIdentity, caller.Kind) switch
        {
            (true, CallerKind.User) => PrincipalMatch.User,
            (true, CallerKind.RoleSession) => PrincipalMatch.Role,
            _ => PrincipalMatch.None,
        };
    }

    private PrincipalMatch Named(Caller caller, CallerKind kind) =>
        caller.Kind == kind && caller.Arn == _principal.Value ? PrincipalMatch.Session : PrincipalMatch.None;
}
