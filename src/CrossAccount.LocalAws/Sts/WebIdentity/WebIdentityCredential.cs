using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>A token in the place of an access key, for one call: nothing was issued yet.</summary>
internal sealed class WebIdentityCredential(LocalAccount account, string providerArn)
    : Credential(account, "", new SecretText(""))
{
    public override bool IsAlive => true;

    protected override CallerProfile BuildProfile() => CallerProfile.OfWebIdentity(Account, providerArn);
}
