using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Iam.MfaDevices;

namespace CrossAccount.LocalAws.Iam.Users;

/// <summary>A user with its groups, keys and devices.</summary>
internal sealed class UserState(string name, IamPath path, string id, Arn arn, DateTimeOffset created)
    : IdentityState(IdentityKind.User, name, path, id, arn, created)
{
    public List<GroupState> Groups { get; } = [];

    public List<UserKeyCredential> AccessKeys { get; } = [];

    public List<MfaDeviceState> MfaDevices { get; } = [];

    /// <summary>The user's console password; null when there is none.</summary>
    public LoginProfileState? LoginProfile { get; set; }
}
