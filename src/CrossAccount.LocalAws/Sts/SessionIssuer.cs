using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;

namespace CrossAccount.LocalAws.Sts;

/// <summary>Makes the credentials of sessions.</summary>
internal static class SessionIssuer
{
    public static TemporaryCredentials OfRole(LocalAccount account, RoleState role, RoleSessionFacts facts, TimeSpan duration)
    {
        LocalCloud cloud = account.Cloud;
        return Keep(cloud, new RoleSessionCredential(account, role, facts, cloud.Ids.SessionKeyId(), cloud.Ids.SecretKey())
        {
            Session = Facts(cloud, duration, mfaGiven: null),
        });
    }

    public static TemporaryCredentials OfUser(LocalAccount account, UserState user, TimeSpan duration, DateTimeOffset? mfaGiven)
    {
        LocalCloud cloud = account.Cloud;
        return Keep(cloud, new UserSessionCredential(account, user, cloud.Ids.SessionKeyId(), cloud.Ids.SecretKey())
        {
            Session = Facts(cloud, duration, mfaGiven),
        });
    }

    public static TemporaryCredentials OfRoot(LocalAccount account, TimeSpan duration)
    {
        LocalCloud cloud = account.Cloud;
        return Keep(cloud, new RootCredential(account, cloud.Ids.SessionKeyId(), cloud.Ids.SecretKey())
        {
            Session = Facts(cloud, duration, mfaGiven: null),
        });
    }

    public static TemporaryCredentials OfFederatedUser(LocalAccount account, UserState? user, FederationFacts facts, TimeSpan duration)
    {
        LocalCloud cloud = account.Cloud;
        return Keep(cloud, new FederatedUserCredential(account, user, facts, cloud.Ids.SessionKeyId(), cloud.Ids.SecretKey())
        {
            Session = Facts(cloud, duration, mfaGiven: null),
        });
    }

    private static SessionFacts Facts(LocalCloud cloud, TimeSpan duration, DateTimeOffset? mfaGiven)
    {
        DateTimeOffset now = cloud.Now;
        return new(cloud.Ids.SessionToken(), now, now + duration, mfaGiven);
    }

    private static TemporaryCredentials Keep(LocalCloud cloud, Credential credential)
    {
        cloud.Credentials.Add(credential, cloud.Now);
        return new(credential.Reveal(), credential.Session!.Expiration);
    }
}
