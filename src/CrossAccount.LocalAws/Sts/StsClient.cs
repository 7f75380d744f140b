using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Sts;

/// <summary>The Security Token Service as one client sees it. Every operation has the name that AWS gives it.</summary>
public sealed class StsClient
{
    private const int UserSessionSeconds = 43_200;
    private const int RootSessionSeconds = 3600;

    private readonly Connection _connection;

    internal StsClient(Connection connection) => _connection = connection;

    /// <summary>
    /// Starts a session of a role, of any account of the cloud. A role that is not there and one that does not trust the caller
    /// are answered alike. The result has the decision, also when it is allowed.
    /// </summary>
    public AwsResult<AssumedRole> AssumeRole(AssumeRoleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AwsError? invalid = request.Check();
        return _connection.Invoke<AssumedRole>(AwsService.Sts, call => invalid is null ? new AssumeRoleOperation(call, request).Run() : invalid);
    }

    /// <summary>Says who calls. No policy can deny it.</summary>
    public AwsResult<CallerIdentity> GetCallerIdentity() => _connection.Invoke<CallerIdentity>(AwsService.Sts, call =>
    {
        string userId = call.Caller.Keys.TryGet(ContextKeys.UserId, out ContextValue id) ? id[0] : "";
        return new CallerIdentity(userId, call.Account.Id.ToString(), call.Caller.Arn);
    });

    /// <summary>Starts a session of the calling user itself; given MFA stays with it. No policy can deny it.</summary>
    public AwsResult<TemporaryCredentials> GetSessionToken(GetSessionTokenRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AwsError? invalid = request.Check();
        return _connection.Invoke<TemporaryCredentials>(AwsService.Sts, call => invalid is null ? StartOwnSession(call, request) : invalid);
    }

    private static AwsResult<TemporaryCredentials> StartOwnSession(AuthenticatedCall call, GetSessionTokenRequest request)
    {
        if (call.Credential.Session is not null)
        {
            return AccessDenied.With("Cannot call GetSessionToken with session credentials");
        }

        if (Mfa.Check(call, request.SerialNumber, request.TokenCode, out DateTimeOffset? mfaGiven) is { } error)
        {
            return error;
        }

        if (UserOperations.CallingUser(call.Credential) is not { } user)
        {
            int rootSeconds = Math.Min(request.DurationSeconds ?? RootSessionSeconds, RootSessionSeconds);
            return SessionIssuer.OfRoot(call.Account, TimeSpan.FromSeconds(rootSeconds));
        }

        return SessionIssuer.OfUser(call.Account, user, TimeSpan.FromSeconds(request.DurationSeconds ?? UserSessionSeconds), mfaGiven);
    }
}
