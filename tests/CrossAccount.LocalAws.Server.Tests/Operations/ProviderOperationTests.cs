using System.Net;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Operations;

/// <summary>Providers, profiles and settings, as clients see them on the wire.</summary>
public class ProviderOperationTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    private const string Issuer = "arn:aws:iam::111111111111:oidc-provider/issuer.example";

    private QueryClient Admin => accounts.Admin;

    [Fact]
    public async Task OpenIdConnectProvider_ComesBackAsItWas()
    {
        string thumbprint = new('a', 40);
        QueryAnswer made = await Admin.Iam(
            "CreateOpenIDConnectProvider", ("Url", "https://issuer.example"), ("ClientIDList.member.1", "one"), ("ClientIDList.member.2", "two"),
            ("ThumbprintList.member.1", thumbprint), ("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v"));
        Assert.Equal((null, Issuer), (made.Code, made.Value("OpenIDConnectProviderArn")));

        QueryAnswer got = await Admin.Iam("GetOpenIDConnectProvider", ("OpenIDConnectProviderArn", Issuer));
        Assert.Equal(("issuer.example", "k", "v"), (got.Value("Url"), got.Value("Key"), got.Value("Value")));
        Assert.Equal(["one", "two", thumbprint, "kv"], got.Values("member"));

        Assert.Contains(Issuer, (await Admin.Iam("ListOpenIDConnectProviders")).Values("Arn"));
        Assert.Null((await Admin.Iam("RemoveClientIDFromOpenIDConnectProvider", ("OpenIDConnectProviderArn", Issuer), ("ClientID", "one"))).Code);
        Assert.Null((await Admin.Iam("DeleteOpenIDConnectProvider", ("OpenIDConnectProviderArn", Issuer))).Code);
        QueryAnswer gone = await Admin.Iam("GetOpenIDConnectProvider", ("OpenIDConnectProviderArn", Issuer));
        Assert.Equal((HttpStatusCode.NotFound, "NoSuchEntity"), (gone.Status, gone.Code));
    }

    [Fact]
    public async Task SamlProvider_ComesBackAsItWas()
    {
        string metadata =
            $"<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"a&amp;b\"><IDPSSODescriptor/><!--{new string('x', 1000)}--></EntityDescriptor>";
        QueryAnswer made = await Admin.Iam("CreateSAMLProvider", ("Name", "Idp"), ("SAMLMetadataDocument", metadata));
        string arn = made.Value("SAMLProviderArn")!;

        QueryAnswer got = await Admin.Iam("GetSAMLProvider", ("SAMLProviderArn", arn));

        Assert.Equal(metadata, got.Value("SAMLMetadataDocument"));
        Assert.Equal([arn], (await Admin.Iam("ListSAMLProviders")).Values("Arn"));
        Assert.Null((await Admin.Iam("DeleteSAMLProvider", ("SAMLProviderArn", arn))).Code);
    }

    [Fact]
    public async Task InstanceProfile_TellsItsRole()
    {
        await Admin.Iam("CreateRole", ("RoleName", "OfProfile"), ("AssumeRolePolicyDocument", ServedAccounts.TrustOf("111111111111")));
        Assert.Equal(
            "arn:aws:iam::111111111111:instance-profile/p/Web", (await Admin.Iam("CreateInstanceProfile", ("InstanceProfileName", "Web"), ("Path", "/p/"))).Value("Arn"));
        Assert.Null((await Admin.Iam("AddRoleToInstanceProfile", ("InstanceProfileName", "Web"), ("RoleName", "OfProfile"))).Code);

        Assert.Equal("OfProfile", (await Admin.Iam("GetInstanceProfile", ("InstanceProfileName", "Web"))).Value("RoleName"));
        Assert.Equal(["Web"], (await Admin.Iam("ListInstanceProfilesForRole", ("RoleName", "OfProfile"))).Values("InstanceProfileName"));
        Assert.Equal("DeleteConflict", (await Admin.Iam("DeleteInstanceProfile", ("InstanceProfileName", "Web"))).Code);
    }

    [Fact]
    public async Task SettingsOfTheAccount_AreAnsweredInAwssShapes()
    {
        Assert.Null((await Admin.Iam("CreateAccountAlias", ("AccountAlias", "alias"))).Code);
        Assert.Equal(["alias"], (await Admin.Iam("ListAccountAliases")).Values("member"));
        QueryAnswer summary = await Admin.Iam("GetAccountSummary");
        Assert.Equal("1000", summary.Xml.Descendants().Single(each => each.Name.LocalName == "key" && each.Value == "RolesQuota").ElementsAfterSelf().Single().Value);
        Assert.Equal("NoSuchEntity", (await Admin.Iam("GetAccountPasswordPolicy")).Code);
        Assert.Null((await Admin.Iam("UpdateAccountPasswordPolicy", ("MinimumPasswordLength", "12"), ("MaxPasswordAge", "30"))).Code);
        QueryAnswer policy = await Admin.Iam("GetAccountPasswordPolicy");
        Assert.Equal(("12", "30", "true", "false", null), (policy.Value("MinimumPasswordLength"), policy.Value("MaxPasswordAge"), policy.Value("ExpirePasswords"), policy.Value("RequireNumbers"), policy.Value("HardExpiry")));
    }

    [Fact]
    public async Task EntitiesOfAPolicy_AreThreeListsInPages()
    {
        string policy = (await Admin.Iam("CreatePolicy", ("PolicyName", "Shared"), ("PolicyDocument", ServedAccounts.Allow("s3:*")))).Value("Arn")!;
        await Admin.Iam("CreateGroup", ("GroupName", "people"));
        await Admin.Iam("AttachGroupPolicy", ("GroupName", "people"), ("PolicyArn", policy));
        foreach (string user in (string[])["ann", "bob"])
        {
            await Admin.Iam("CreateUser", ("UserName", user));
            await Admin.Iam("AttachUserPolicy", ("UserName", user), ("PolicyArn", policy));
        }

        QueryAnswer first = await Admin.Iam("ListEntitiesForPolicy", ("PolicyArn", policy), ("MaxItems", "2"));
        QueryAnswer second = await Admin.Iam("ListEntitiesForPolicy", ("PolicyArn", policy), ("MaxItems", "2"), ("Marker", first.Value("Marker")!));

        Assert.Equal(("people", "ann", "true"), (first.Value("GroupName"), first.Value("UserName"), first.Value("IsTruncated")));
        Assert.Equal((null, "bob", "false"), (second.Value("GroupName"), second.Value("UserName"), second.Value("IsTruncated")));
    }

    [Fact]
    public async Task KeyThatWasNeverUsed_HasNoDate()
    {
        await Admin.Iam("CreateUser", ("UserName", "keyed"));
        string key = (await Admin.Iam("CreateAccessKey", ("UserName", "keyed"))).Value("AccessKeyId")!;
        QueryAnswer used = await Admin.Iam("GetAccessKeyLastUsed", ("AccessKeyId", key));
        Assert.Equal(("keyed", "N/A", "N/A", null), (used.Value("UserName"), used.Value("ServiceName"), used.Value("Region"), used.Value("LastUsedDate")));
    }
}
