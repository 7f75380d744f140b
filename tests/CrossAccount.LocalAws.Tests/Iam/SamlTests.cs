using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Saml;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class SamlTests
{
    private const string Arn = "arn:aws:iam::111111111111:saml-provider/Idp";

    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public SamlTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void Provider_GivesItsMetadataBack()
    {
        string metadata = SamlDocuments.Metadata("a", " validUntil=\"2030-01-02T03:04:05Z\"");
        Expect.Success(_iam.CreateSamlProvider(new("Idp", metadata)));

        SamlProvider provider = Expect.Success(_iam.GetSamlProvider(new(Arn)));

        Assert.Equal(metadata, provider.SamlMetadataDocument);
        Assert.Equal(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero), provider.ValidUntil);
        Assert.Matches(@"\A[A-Z0-9]{22,64}\z", provider.SamlProviderUuid);
        Assert.Equal([Arn], Expect.Success(_iam.ListSamlProviders()).Select(each => each.Arn));
        Expect.Error(_iam.CreateSamlProvider(new("Idp", metadata)), "EntityAlreadyExists", $"SAMLProvider {Arn} already exists.", 409);
    }

    [Fact]
    public void Metadata_WithoutAnEnd_IsValidForAHundredYears()
    {
        Expect.Success(_iam.CreateSamlProvider(new("Idp", SamlDocuments.Metadata("a"))));
        Assert.Equal(_accounts.Clock.GetUtcNow().AddYears(100), Expect.Success(_iam.GetSamlProvider(new(Arn))).ValidUntil);
    }

    [Fact]
    public void Update_ReplacesTheMetadata_AndDeletionRemovesIt()
    {
        Expect.Success(_iam.CreateSamlProvider(new("Idp", SamlDocuments.Metadata("a"))));
        Expect.Success(_iam.UpdateSamlProvider(new(Arn, SamlDocuments.Metadata("b"))));
        Assert.Contains("idp.example/b", Expect.Success(_iam.GetSamlProvider(new(Arn))).SamlMetadataDocument, StringComparison.Ordinal);

        Expect.Success(_iam.DeleteSamlProvider(new(Arn)));
        Expect.NotFound(_iam.DeleteSamlProvider(new(Arn)), $"Manifest not found for arn {Arn}");
        Expect.NotFound(_iam.GetSamlProvider(new(Arn)), $"Manifest not found for arn {Arn}");
    }

    [Theory]
    [InlineData("<EntityDescriptor", "<Other")]
    [InlineData("</EntityDescriptor>", "")]
    [InlineData("urn:oasis:names:tc:SAML:2.0:metadata", "urn:other")]
    [InlineData("IDPSSODescriptor", "SPSSODescriptor")]
    [InlineData("<EntityDescriptor ", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><EntityDescriptor ")]
    public void WhatIsNoMetadataOfAnIdentityProvider_IsNotTaken(string part, string replacement) => Expect.Error(
        _iam.CreateSamlProvider(new("Idp", SamlDocuments.Metadata("a").Replace(part, replacement, StringComparison.Ordinal))),
        "InvalidInput", "Could not parse metadata", 400);

    [Fact]
    public void Metadata_HasAThousandCharactersAtLeast() => Expect.Invalid(
        _iam.CreateSamlProvider(new("Idp", "<a/>")),
        "1 validation error detected: Value at 'sAMLMetadataDocument' failed to satisfy constraint: Member must have length greater than or equal to 1000");
}
