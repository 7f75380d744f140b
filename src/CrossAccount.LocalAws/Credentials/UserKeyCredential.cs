using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A long-term access key of a user.</summary>
internal sealed class UserKeyCredential(LocalAccount account, UserState user, DateTimeOffset created, string accessKeyId, SecretText secret)
    : Credential(account, accessKeyId, secret)
{
    public UserState User { get; } = user;

    public DateTimeOffset Created { get; } = created;

    public bool IsActive { get; set; } = true;

    public override bool IsAlive => IsActive && !User.IsDeleted;

    protected override CallerProfile BuildProfile() => CallerProfile.OfUser(Account, User, session: null);
}
