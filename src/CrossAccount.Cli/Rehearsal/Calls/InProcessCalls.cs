using CrossAccount.Cli.Rehearsal.Sessions;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Sts;

namespace CrossAccount.Cli.Rehearsal.Calls;

/// <summary>Calls in this process, without a network.</summary>
internal sealed class InProcessCalls(LocalCloud cloud) : IRehearsalCalls
{
    public AwsCredentials SignIn(AwsCredentials user, GetSessionTokenRequest request) =>
        cloud.Connect(user).Sts.GetSessionToken(request).ValueOrThrow().Credentials;

    public AssumeRoleTry AssumeRole(AwsCredentials caller, AssumeRoleRequest request)
    {
        AwsResult<AssumedRole> result = cloud.Connect(caller).Sts.AssumeRole(request);
        return new(Outcomes.Of(result), result.TryGetValue(out AssumedRole? session, out _) ? session : null);
    }

    public Outcome Try(AwsCredentials session, string action, string resource) =>
        SessionActions.Try(cloud.Connect(session), action, resource);
}
