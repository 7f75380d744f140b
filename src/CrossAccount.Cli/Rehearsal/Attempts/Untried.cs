using CrossAccount.Pulumi.Trust;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>What a delegation declares and a rehearsal cannot try, with the reason, so that nobody takes it for tried.</summary>
internal static class Untried
{
    public static IEnumerable<string> Of(DelegationSettings delegation) => delegation.Trust.Select(WhyNot)
        .Concat(delegation.TrustDeny.Select(WhyNot))
        .OfType<string>()
        .Distinct()
        .Select(reason => $"{delegation.Name}: {reason}");

    private static string? WhyNot(TrustGrant grant) => grant switch
    {
        ServiceTrust service => $"the grant to the service {service.Name}, which assumes roles by itself",
        SamlTrust saml => $"the grant to {saml.Provider}, as the embedded accounts have no AssumeRoleWithSAML",
        OidcTrust oidc => $"the grant to {oidc.Provider}, as the embedded accounts have no AssumeRoleWithWebIdentity",
        _ => null,
    };

    private static string? WhyNot(TrustDenial denial) => denial.Conditions.IsEmpty ? null : $"the denial of {denial.Subject}, which depends on conditions";
}
