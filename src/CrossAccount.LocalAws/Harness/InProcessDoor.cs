using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Sts.Messages;

namespace CrossAccount.LocalAws.Harness;

/// <summary>
/// What the owner of a <see cref="LocalCloud"/> can do with an account without being authorized: for harnesses that sign in as
/// the principals of an export. None of it is an operation of AWS, and none of it is offered to clients.
/// </summary>
public sealed class InProcessDoor
{
    private readonly LocalAccount _account;

    internal InProcessDoor(LocalAccount account) => _account = account;

    /// <summary>Gives a user an access key. The quota of two does not count here.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public AwsCredentials CreateAccessKeyFor(string userName)
    {
        lock (_account.Cloud.Gate)
        {
            AwsCredentials credentials = AccessKeyOperations.Issue(_account, FindUser(userName)).Reveal();
            _account.Cloud.SaveOrThrow();
            return credentials;
        }
    }

    /// <summary>An access key of a user that works: one that it has, or a new one.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public AwsCredentials AccessKeyOf(string userName)
    {
        lock (_account.Cloud.Gate)
        {
            return FindUser(userName).AccessKeys.Find(key => key.IsActive)?.Reveal() ?? CreateAccessKeyFor(userName);
        }
    }

    /// <summary>Takes a user's access key away again.</summary>
    public void DeleteAccessKey(AwsCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        lock (_account.Cloud.Gate)
        {
            if (_account.Cloud.Credentials.Find(credentials.AccessKeyId) is UserKeyCredential key && key.Account == _account)
            {
                key.User.AccessKeys.Remove(key);
                _account.Cloud.Credentials.Remove(key.AccessKeyId);
                _account.Cloud.SaveOrThrow();
            }
        }
    }

    /// <summary>
    /// Starts a session of a role without <c>AssumeRole</c>, as the service that a role is for would. Its trust policy is not
    /// asked.
    /// </summary>
    /// <param name="roleName">The role's name.</param>
    /// <param name="sessionName">The session's name.</param>
    /// <param name="duration">How long it lasts; null for the role's longest session.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public TemporaryCredentials StartRoleSession(string roleName, RoleSessionName sessionName, TimeSpan? duration = null)
    {
        lock (_account.Cloud.Gate)
        {
            RoleState role = _account.Iam.Roles.GetValueOrDefault(roleName) ?? throw Missing("role", roleName, nameof(roleName));
            TimeSpan lasts = duration ?? TimeSpan.FromSeconds(role.MaxSessionDuration);
            TemporaryCredentials session = SessionIssuer.OfRole(_account, role, new RoleSessionFacts(sessionName), lasts);
            _account.Cloud.SaveOrThrow();
            return session;
        }
    }

    /// <summary>The code that an MFA device shows now. A code is good once; the next one comes after thirty seconds.</summary>
    /// <exception cref="ArgumentException">There is no such device.</exception>
    public string MfaCode(string serialNumber)
    {
        lock (_account.Cloud.Gate)
        {
            return FindDevice(serialNumber).CodeAt(_account.Cloud.Now);
        }
    }

    /// <summary>The seed of an MFA device in base32, for an authenticator app.</summary>
    /// <exception cref="ArgumentException">There is no such device.</exception>
    public string MfaSeed(string serialNumber)
    {
        lock (_account.Cloud.Gate)
        {
            return FindDevice(serialNumber).RevealSeed();
        }
    }

    /// <summary>Encodes a decision about a caller of the account, for <c>DecodeAuthorizationMessage</c>.</summary>
    /// <returns>The message; null when it would be too long, or when the caller is of another account.</returns>
    public string? EncodeAuthorizationMessage(DecisionExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return explanation.Request.Caller.Account == _account.Id
            ? AuthorizationMessage.Encode(_account.Cloud, explanation.Request, explanation.Decision)
            : null;
    }

    private UserState FindUser(string name) => _account.Iam.Users.GetValueOrDefault(name) ?? throw Missing("user", name, nameof(name));

    private MfaDeviceState FindDevice(string serial) =>
        _account.Iam.MfaDevices.GetValueOrDefault(serial) ?? throw Missing("MFA device", serial, nameof(serial));

    private ArgumentException Missing(string kind, string name, string parameter) =>
        new($"the account `{_account.Id}` has no {kind} `{name}`", parameter);
}
