using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A session of a role. It works while that very role exists; one of the same name made later does not revive it.</summary>
internal sealed class RoleSessionCredential(LocalAccount account, RoleState role, RoleSessionFacts facts, string accessKeyId, SecretText secret)
    : Credential(account, accessKeyId, secret)
{
    public RoleState Role { get; } = role;

    public RoleSessionFacts Facts { get; } = facts;

    public override bool IsAlive => !Role.IsDeleted;

    public override void Use(DateTimeOffset now, AwsService service, RequestContext client)
    {
        // Uses are told in seconds.
        if (Role.LastUsed is null || Role.LastUsed.Date != now)
        {
            Role.LastUsed = UseOf(now, service, client);
            Account.Cloud.Changes.Used(Role);
        }
    }

    protected override CallerProfile BuildProfile() => CallerProfile.OfRoleSession(Account, Role, Facts, Session!);
}
