using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Sts.Messages;
using CrossAccount.LocalAws.Sts.WebIdentity;

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

    /// <summary>
    /// Starts a session of a role for whoever holds a token of an OpenID Connect issuer. It needs no credentials, and uses none. The
    /// issuer's keys have to be known: <see cref="Accounts.LocalCloud.SetOpenIdConnectIssuer"/>.
    /// </summary>
    public AwsResult<WebIdentitySession> AssumeRoleWithWebIdentity(AssumeRoleWithWebIdentityRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Check() is { } invalid)
        {
            return invalid;
        }

        var operation = new WebIdentityOperation(_connection.Cloud, request);
        return _connection.InvokeUnsigned<WebIdentitySession>(AwsService.Sts, operation.Identify, operation.Run);
    }

    /// <summary>
    /// Starts a session of a federated user, with what both the calling user's policies and the session policies allow. Sessions
    /// cannot call it.
    /// </summary>
    public AwsResult<FederatedUser> GetFederationToken(GetFederationTokenRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        AwsError? invalid = request.Check();
        return _connection.Invoke<FederatedUser>(
            AwsService.Sts, call => invalid is null ? new GetFederationTokenOperation(call, request).Run() : invalid);
    }

    /// <summary>
    /// Decodes the details of a decision about a caller of the same account, which
    /// <see cref="Harness.InProcessDoor.EncodeAuthorizationMessage"/> encodes; the local endpoint sends them when it explains itself.
    /// </summary>
    /// <param name="encodedMessage">The message, at most 10,240 characters.</param>
    public AwsResult<string> DecodeAuthorizationMessage(string encodedMessage)
    {
        ArgumentNullException.ThrowIfNull(encodedMessage);
        AwsError? invalid = Constraints.Text("encodedMessage", encodedMessage, 1, AuthorizationMessage.MaximumLength, _ => true, "");
        return _connection.Invoke<string>(AwsService.Sts, call => invalid is null ? MessageOperations.Decode(call, encodedMessage) : invalid);
    }

    /// <summary>Says which account an access key belongs to, whatever the account.</summary>
    /// <param name="accessKeyId">The key's ID.</param>
    public AwsResult<string> GetAccessKeyInfo(string accessKeyId)
    {
        AwsError? invalid = new AccessKeyRequest(accessKeyId).CheckKey();
        return _connection.Invoke<string>(AwsService.Sts, call => invalid is null ? MessageOperations.GetAccessKeyInfo(call, accessKeyId) : invalid);
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
