using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal.Attempts;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.MfaDevices;
using CrossAccount.LocalAws.Sts;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Cli.Rehearsal.SignIn;

/// <summary>
/// Signs in as the subjects of attempts, as they would themselves: users with an access key, members of a group each for itself,
/// and a role through a user of its account who may assume it, or as its service would where nobody may.
/// </summary>
internal sealed class SignInDesk(LocalCloud cloud, ProbeIdentities probes)
{
    private static readonly RoleSessionName SessionName = RoleSessionName.Parse("crossaccount-rehearsal");

    private readonly Dictionary<(AccountId Account, string User), AwsCredentials> _accessKeys = [];
    private readonly Dictionary<(AccountId Account, string Role), string?> _usersOfRoles = [];
    private readonly Dictionary<AccountId, ImmutableArray<string>> _users = [];
    private readonly Dictionary<AccountId, ImmutableDictionary<string, string>> _mfaDevices = [];

    /// <summary>Everyone whom the subject stands for; at least one.</summary>
    /// <exception cref="RehearsalException">The subject is not in its account.</exception>
    public IEnumerable<SignedIn> SignIn(Subject subject)
    {
        LocalAccount account = cloud.FindAccount(subject.Account)!;
        return subject switch
        {
            GranteeSubject { Grantee: var grantee } => SignIn(account, grantee),
            ProbeSubject { Identity: var identity } => SignIn(account, ProbeIdentities.GranteeOf(identity)),
            _ => throw new InvalidOperationException($"{subject.GetType().Name} cannot sign in"),
        };
    }

    /// <summary>Takes the access keys away again.</summary>
    public void SignOut()
    {
        foreach (((AccountId account, _), AwsCredentials credentials) in _accessKeys)
        {
            cloud.FindAccount(account)!.InProcess.DeleteAccessKey(credentials);
        }

        _accessKeys.Clear();
    }

    private IEnumerable<SignedIn> SignIn(LocalAccount account, Grantee grantee) => grantee.Kind switch
    {
        GranteeKind.User => [AsUser(account, grantee.Name)],
        GranteeKind.Group => MembersOf(account, grantee.Name).Select(user => AsUser(account, user)),
        _ => [AsRole(account, grantee.Name)],
    };

    private SignedIn AsUser(LocalAccount account, string user) =>
        new($"user/{user}", AccessKeyOf(account, user), MfaDevicesOf(account).GetValueOrDefault(user));

    private ImmutableArray<string> MembersOf(LocalAccount account, string group)
    {
        if (!RootOf(account).Iam.GetGroup(new(group)).TryGetValue(out GroupMembers? members, out AwsError? error))
        {
            throw new RehearsalException($"nobody can sign in as `group/{group}` of account `{account.Id}`: {error}");
        }

        return members.Users.IsEmpty ? [probes.MemberOf(account, group)] : [.. members.Users.Select(user => user.UserName)];
    }

    private SignedIn AsRole(LocalAccount account, string role)
    {
        if (UserOf(account, role) is not { } user)
        {
            return new("", account.InProcess.StartRoleSession(role, SessionName, TimeSpan.FromHours(1)).Credentials, null);
        }

        AssumeRoleRequest request = new(RoleArn(account, role), SessionName.ToString());
        return new($"user/{user}", cloud.Connect(AccessKeyOf(account, user)).Sts.AssumeRole(request).ValueOrThrow().Credentials.Credentials, null);
    }

    /// <summary>The first user of the account who may assume the role; null when none may.</summary>
    private string? UserOf(LocalAccount account, string role)
    {
        if (!_usersOfRoles.TryGetValue((account.Id, role), out string? user))
        {
            AssumeRoleRequest request = new(RoleArn(account, role), SessionName.ToString());
            user = UsersOf(account).FirstOrDefault(name => cloud.Connect(AccessKeyOf(account, name)).Sts.AssumeRole(request).IsSuccess);
            _usersOfRoles.Add((account.Id, role), user);
        }

        return user;
    }

    private string RoleArn(LocalAccount account, string role) =>
        RootOf(account).Iam.GetRole(new(role)).TryGetValue(out var found, out AwsError? error)
            ? found.Arn.ToString()
            : throw new RehearsalException($"nobody can sign in as `role/{role}` of account `{account.Id}`: {error}");

    private AwsCredentials AccessKeyOf(LocalAccount account, string user)
    {
        if (!_accessKeys.TryGetValue((account.Id, user), out AwsCredentials? credentials))
        {
            credentials = account.InProcess.CreateAccessKeyFor(user);
            _accessKeys.Add((account.Id, user), credentials);
        }

        return credentials;
    }

    private ImmutableArray<string> UsersOf(LocalAccount account)
    {
        if (!_users.TryGetValue(account.Id, out ImmutableArray<string> users))
        {
            users = [.. RootOf(account).Iam.ListUsers(new()).ValueOrThrow().Select(user => user.UserName)];
            _users.Add(account.Id, users);
        }

        return users;
    }

    private ImmutableDictionary<string, string> MfaDevicesOf(LocalAccount account)
    {
        if (!_mfaDevices.TryGetValue(account.Id, out ImmutableDictionary<string, string>? devices))
        {
            devices = RootOf(account).Iam.ListVirtualMfaDevices(new ListVirtualMfaDevicesRequest(IsAssigned: true)).ValueOrThrow()
                .GroupBy(device => device.User!.UserName)
                .ToImmutableDictionary(user => user.Key, user => user.First().SerialNumber);
            _mfaDevices.Add(account.Id, devices);
        }

        return devices;
    }

    private LocalClient RootOf(LocalAccount account) => cloud.Connect(account.RootCredentials);
}
