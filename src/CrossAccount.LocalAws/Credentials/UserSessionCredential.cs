using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A session of a user, from <c>sts:GetSessionToken</c>.</summary>
internal sealed class UserSessionCredential(LocalAccount account, UserState user, string accessKeyId, SecretText secret)
    : Credential(account, accessKeyId, secret)
{
    public UserState User { get; } = user;

    public override bool IsAlive => !User.IsDeleted;

    protected override CallerProfile BuildProfile() => CallerProfile.OfUser(Account, User, Session);
}
