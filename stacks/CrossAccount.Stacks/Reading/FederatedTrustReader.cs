using System.Collections.Immutable;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads a grant that trusts an identity provider.</summary>
internal static class FederatedTrustReader
{
    public static SamlTrust? Saml(SettingsValue who, SettingsObject map)
    {
        ImmutableArray<string> audiences = map.Optional("audiences")?.AsTexts() ?? [];
        ImmutableArray<string> subjects = map.Optional("subjects")?.AsTexts() ?? [];
        return IamArnReader.Read(who, "saml-provider") is { } provider ? new SamlTrust(provider) { Audiences = audiences, Subjects = subjects } : null;
    }

    public static OidcTrust? Oidc(SettingsValue who, SettingsObject map)
    {
        ImmutableArray<string>? audiences = map.Required("audiences", "the audiences of the token, as in `sts.amazonaws.com`")?.AsTexts();
        ImmutableArray<string>? subjects = map.Required("subjects", "the subjects of the token, as in `repo:example/app:ref:refs/heads/main`")?.AsTexts();
        return IamArnReader.Read(who, "oidc-provider") is { } provider && audiences is not null && subjects is not null
            ? new OidcTrust(provider, audiences.Value, subjects.Value)
            : null;
    }
}
