using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Iam;
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

    /// <summary>When the key was used last; null when it never was.</summary>
    public LastUse? LastUsed { get; set; }

    public override bool IsAlive => IsActive && !User.IsDeleted;

    public override void Use(DateTimeOffset now, AwsService service, RequestContext client)
    {
        // Uses are told in seconds.
        if (LastUsed is null || LastUsed.Date != now)
        {
            LastUsed = UseOf(now, service, client);
            Account.Cloud.Changes.Used(this);
        }
    }

    protected override CallerProfile BuildProfile() => CallerProfile.OfUser(Account, User, session: null);
}
