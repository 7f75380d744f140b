using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.LoginProfiles;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Storage;

/// <summary>Changes of providers and of what an account has but once.</summary>
internal static class ProviderChanges
{
    private const string Issuer = "arn:aws:iam::111111111111:oidc-provider/issuer.example/a";
    private const string Saml = "arn:aws:iam::111111111111:saml-provider/Idp";

    public static IEnumerable<Change> Of(KeptCloud kept)
    {
        IamClient iam = kept.Admin.Iam;
        yield return new(nameof(iam.CreateOpenIdConnectProvider), () => Expect.Success(iam.CreateOpenIdConnectProvider(new("https://issuer.example/a") { ClientIdList = ["one"], ThumbprintList = [new string('a', 40)], Tags = [new("a", "b")] })));
        yield return new(nameof(iam.AddClientIdToOpenIdConnectProvider), () => Expect.Success(iam.AddClientIdToOpenIdConnectProvider(new(Issuer, "two"))));
        yield return new(nameof(iam.RemoveClientIdFromOpenIdConnectProvider), () => Expect.Success(iam.RemoveClientIdFromOpenIdConnectProvider(new(Issuer, "one"))));
        yield return new(nameof(iam.UpdateOpenIdConnectProviderThumbprint), () => Expect.Success(iam.UpdateOpenIdConnectProviderThumbprint(new(Issuer, [new string('b', 40)]))));
        yield return new(nameof(iam.TagOpenIdConnectProvider), () => Expect.Success(iam.TagOpenIdConnectProvider(new(Issuer, [new("c", "d")]))));
        yield return new(nameof(iam.UntagOpenIdConnectProvider), () => Expect.Success(iam.UntagOpenIdConnectProvider(new(Issuer, ["a"]))));
        yield return new(nameof(iam.DeleteOpenIdConnectProvider), () => Expect.Success(iam.DeleteOpenIdConnectProvider(new(Issuer))));

        yield return new(nameof(iam.CreateSamlProvider), () => Expect.Success(iam.CreateSamlProvider(new("Idp", SamlDocuments.Metadata("a")) { Tags = [new("a", "b")] })));
        yield return new(nameof(iam.UpdateSamlProvider), () => Expect.Success(iam.UpdateSamlProvider(new(Saml, SamlDocuments.Metadata("b")))));
        yield return new(nameof(iam.TagSamlProvider), () => Expect.Success(iam.TagSamlProvider(new(Saml, [new("c", "d")]))));
        yield return new(nameof(iam.UntagSamlProvider), () => Expect.Success(iam.UntagSamlProvider(new(Saml, ["a"]))));
        yield return new(nameof(iam.DeleteSamlProvider), () => Expect.Success(iam.DeleteSamlProvider(new(Saml))));

        yield return new(nameof(iam.CreateAccountAlias), () => Expect.Success(iam.CreateAccountAlias(new("alias"))));
        yield return new(nameof(iam.DeleteAccountAlias), () => Expect.Success(iam.DeleteAccountAlias(new("alias"))));
        yield return new(nameof(iam.UpdateAccountPasswordPolicy), () => Expect.Success(iam.UpdateAccountPasswordPolicy(new PasswordPolicy { MinimumPasswordLength = 9, MaxPasswordAge = 30, HardExpiry = true })));
        yield return new(nameof(iam.DeleteAccountPasswordPolicy), () => Expect.Success(iam.DeleteAccountPasswordPolicy()));
    }
}
