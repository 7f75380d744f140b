using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A key, or a session, of an account's root user.</summary>
internal sealed class RootCredential(LocalAccount account, string accessKeyId, SecretText secret)
    : Credential(account, accessKeyId, secret)
{
    public override bool IsAlive => true;

    protected override bool IsSubjectToIam => false;

    protected override CallerProfile BuildProfile() => CallerProfile.OfRoot(Account, Session);
}
