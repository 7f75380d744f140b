using System.Globalization;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What people with an MFA device have to know.</summary>
internal static class MfaNotes
{
    public static IEnumerable<string> Of(RoleFacts role, RecipientPart part)
    {
        if (part.Mfa.IsEmpty)
        {
            yield break;
        }

        yield return "`<your device>` is the name of your MFA device, as the console shows it under Security credentials";
        if (SwitchRoleLink.Of(role, part).Text is not null)
        {
            yield return "sign in to the console with MFA before you follow the link";
        }

        if (part.Mfa.Min(requirement => requirement.MaxAge) is { } age)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"MFA may be {age.TotalSeconds} s old at most when the role is assumed: after that, sign in again");
        }

        if (!part.AllAskForMfa)
        {
            yield return "a part of the trust asks for no MFA: who comes by that part may leave the device and its code out";
        }
        else if (part.Kind == RecipientKind.ThirdParty)
        {
            yield return "only a user has an MFA device: sessions of roles never carry MFA";
        }
    }
}
