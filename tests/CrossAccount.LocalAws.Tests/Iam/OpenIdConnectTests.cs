using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.OpenIdConnect;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class OpenIdConnectTests
{
    private const string Arn = "arn:aws:iam::111111111111:oidc-provider/issuer.example/a";

    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public OpenIdConnectTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void Provider_IsNamedByItsUrl()
    {
        string thumbprint = new('0', 40);
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example/a") { ClientIdList = ["one"], ThumbprintList = [thumbprint], Tags = [new("a", "b")] }));

        OpenIdConnectProvider provider = Expect.Success(_iam.GetOpenIdConnectProvider(new(Arn)));

        Assert.Equal(("issuer.example/a", _accounts.Clock.GetUtcNow()), (provider.Url, provider.CreateDate));
        Expect.Items(["one"], provider.ClientIdList);
        Expect.Items([thumbprint], provider.ThumbprintList);
        Expect.Items([Arn], Expect.Success(_iam.ListOpenIdConnectProviders()));
        Expect.Error(
            _iam.CreateOpenIdConnectProvider(new("https://issuer.example/a")), "EntityAlreadyExists", "Provider with url https://issuer.example/a already exists.", 409);
        Expect.Denied(
            _accounts.Owner.Iam.GetOpenIdConnectProvider(new(Arn)),
            $"User: arn:aws:iam::999999999999:root is not authorized to perform: iam:GetOpenIDConnectProvider on resource: {Arn}");
    }

    [Theory]
    [InlineData("http://issuer.example")]
    [InlineData("https://issuer.example?a=b")]
    [InlineData("https://issuer.example:8443")]
    [InlineData("https://")]
    [InlineData("https://user@issuer.example")]
    [InlineData("issuer.example")]
    public void Url_HasToBeThatOfAnIssuer(string url) =>
        Expect.Invalid(_iam.CreateOpenIdConnectProvider(new(url)), "Invalid Open ID Connect Provider URL");

    [Fact]
    public void ClientIds_AreAddedAndRemovedOnce()
    {
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example/a") { ClientIdList = [.. Enumerable.Range(1, 99).Select(i => $"client{i}")] }));

        Expect.Success(_iam.AddClientIdToOpenIdConnectProvider(new(Arn, "last")));
        Expect.Success(_iam.AddClientIdToOpenIdConnectProvider(new(Arn, "last")));
        Expect.Error(
            _iam.AddClientIdToOpenIdConnectProvider(new(Arn, "one more")), "LimitExceeded", "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100", 409);
        Expect.Success(_iam.RemoveClientIdFromOpenIdConnectProvider(new(Arn, "client1")));
        Expect.Success(_iam.RemoveClientIdFromOpenIdConnectProvider(new(Arn, "client1")));

        Assert.Equal(99, Expect.Success(_iam.GetOpenIdConnectProvider(new(Arn))).ClientIdList.Length);
    }

    [Fact]
    public void Thumbprints_AreFiveAtMost_OfFortyHexadecimalDigits()
    {
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example/a")));

        Expect.Error(
            _iam.UpdateOpenIdConnectProviderThumbprint(new(Arn, [.. Enumerable.Range(0, 6).Select(i => new string((char)('0' + i), 40))])), "InvalidInput",
            "Thumbprint list must contain fewer than 5 entries.", 400);
        Assert.Equal("ValidationError", _iam.UpdateOpenIdConnectProviderThumbprint(new(Arn, [new('x', 40)])).Error!.Code);
        Expect.Success(_iam.UpdateOpenIdConnectProviderThumbprint(new(Arn, [new('a', 40)])));
        Expect.Items([new string('a', 40)], Expect.Success(_iam.GetOpenIdConnectProvider(new(Arn))).ThumbprintList);
    }

    [Fact]
    public void Tags_CompareWithCase_AndDecide()
    {
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example/a") { Tags = [new("Team", "blue")] }));
        Expect.Success(_iam.TagOpenIdConnectProvider(new(Arn, [new("team", "red")])));
        var david = _accounts.User("David", Documents.AllowWhen("iam:*", "StringEquals", "aws:ResourceTag/Owner", "David"));

        Assert.Equal(["Team=blue", "team=red"], Expect.Success(_iam.ListOpenIdConnectProviderTags(new(Arn))).Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("AccessDenied", david.Iam.GetOpenIdConnectProvider(new(Arn)).Error!.Code);
        Expect.Success(_iam.TagOpenIdConnectProvider(new(Arn, [new("Owner", "David")])));
        Expect.Success(david.Iam.GetOpenIdConnectProvider(new(Arn)));
        Expect.Success(_iam.UntagOpenIdConnectProvider(new(Arn, ["Owner", "never there"])));
        Assert.Equal("AccessDenied", david.Iam.GetOpenIdConnectProvider(new(Arn)).Error!.Code);
    }

    [Fact]
    public void Deletion_OfWhatIsNotThere_IsDone()
    {
        Expect.Success(_iam.DeleteOpenIdConnectProvider(new(Arn)));
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example/a")));
        Expect.Success(_iam.DeleteOpenIdConnectProvider(new(Arn)));
        Assert.Empty(Expect.Success(_iam.ListOpenIdConnectProviders()));
    }
}
