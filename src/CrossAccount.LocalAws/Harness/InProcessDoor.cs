using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Sts;

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
            return AccessKeyOperations.Issue(_account, FindUser(userName)).Reveal();
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
            return SessionIssuer.OfRole(_account, role, new RoleSessionFacts(sessionName), lasts);
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

    private UserState FindUser(string name) => _account.Iam.Users.GetValueOrDefault(name) ?? throw Missing("user", name, nameof(name));

    private MfaDeviceState FindDevice(string serial) =>
        _account.Iam.MfaDevices.GetValueOrDefault(serial) ?? throw Missing("MFA device", serial, nameof(serial));

    private ArgumentException Missing(string kind, string name, string parameter) =>
        new($"the account `{_account.Id}` has no {kind} `{name}`", parameter);
}
