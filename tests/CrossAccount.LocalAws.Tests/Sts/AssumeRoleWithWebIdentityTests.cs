using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Sts.WebIdentity;
using CrossAccount.LocalAws.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Tests.Sts;

public class AssumeRoleWithWebIdentityTests
{
    private const string Provider = "arn:aws:iam::999999999999:oidc-provider/tokens.example";

    private static readonly TestIssuer Issuer = new("https://tokens.example");

    private readonly TwoAccounts _accounts = new();

    public AssumeRoleWithWebIdentityTests()
    {
        Expect.Success(_accounts.Owner.Iam.CreateOpenIdConnectProvider(new(Issuer.Url) { ClientIdList = ["sts.amazonaws.com"] }));
        _accounts.Role("Deploy", TestIssuer.Trust(Provider, """{"StringEquals":{"tokens.example:aud":"sts.amazonaws.com","tokens.example:sub":"repo:a/b"}}"""), Documents.Allow("s3:ListAllMyBuckets"));
        _accounts.Cloud.SetOpenIdConnectIssuer(OpenIdConnectIssuer.Parse(Issuer.Url, Issuer.KeySet));
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("ES256")]
    public void Token_GivesASession_WithoutCredentials(string algorithm)
    {
        WebIdentitySession session = Expect.Success(Assume(Token(algorithm: algorithm)));

        Assert.Equal("arn:aws:sts::999999999999:assumed-role/Deploy/session", session.Arn);
        Assert.Equal((Provider, "sts.amazonaws.com", "repo:a/b"), (session.Provider, session.Audience, session.SubjectFromWebIdentityToken));
        Assert.Equal(_accounts.Clock.GetUtcNow().AddSeconds(3600), session.Credentials.Expiration);
        LocalClient client = _accounts.Cloud.Connect(session.Credentials.Credentials);
        Expect.Success(client.S3.ListBuckets());
        Assert.Equal("AccessDenied", client.S3.CreateBucket(new("other-bucket")).Error!.Code);
    }

    [Fact]
    public void OtherSubject_IsNotAuthorized()
    {
        AwsError error = Expect.Denied(Assume(Token(subject: "repo:evil/b")), "Not authorized to perform sts:AssumeRoleWithWebIdentity");
        Assert.Equal(CrossAccount.Iam.Evaluation.DecisionLayer.TrustPolicy, error.Decision!.Value.Layer);
        Expect.Denied(Assume(Token(), "Missing"), "Not authorized to perform sts:AssumeRoleWithWebIdentity");
    }

    [Fact]
    public void Audience_HasToBeAClientOfTheProvider() =>
        Invalid(Assume(Token(audience: "other")), "Incorrect token audience");

    [Theory]
    [InlineData("HS256")]
    [InlineData("none")]
    public void Signature_OfAnotherKind_IsNotTaken(string algorithm) =>
        Invalid(Assume(Token(algorithm: algorithm)), "The web identity token that was passed could not be validated");

    [Fact]
    public void Signature_OfAnotherIssuer_IsNotTaken()
    {
        string forged = new TestIssuer(Issuer.Url).Token(_accounts.Clock.GetUtcNow(), "sts.amazonaws.com", "repo:a/b");
        Invalid(Assume(forged), "The web identity token that was passed could not be validated");
        string token = Token();
        int dot = token.IndexOf('.', StringComparison.Ordinal) + 10;
        Assert.Equal("InvalidIdentityToken", Assume(token[..dot] + (token[dot] == 'A' ? 'B' : 'A') + token[(dot + 1)..]).Error!.Code);
    }

    [Fact]
    public void ExpiredToken_IsSaidToBe()
    {
        DateTimeOffset now = _accounts.Clock.GetUtcNow();
        string token = Token();
        _accounts.Clock.Seconds(3600);

        Expect.Error(
            Assume(token), "ExpiredTokenException",
            $"Token expired: current date/time {now.ToUnixTimeSeconds() + 3600} must be before the expiration date/time {now.ToUnixTimeSeconds() + 3600}", 400);
    }

    [Fact]
    public void UnknownIssuer_HasNoProvider_AndAProviderWithoutKeysChecksNothing()
    {
        string token = new TestIssuer("https://unknown.example").Token(_accounts.Clock.GetUtcNow(), "sts.amazonaws.com", "repo:a/b");
        Invalid(Assume(token), "No OpenIDConnect provider found in your account for https://unknown.example");

        Expect.Success(_accounts.Owner.Iam.CreateOpenIdConnectProvider(new("https://unknown.example") { ClientIdList = ["sts.amazonaws.com"] }));
        AwsError error = Invalid(
            Assume(token), "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements");
        Assert.Equal("the keys of `https://unknown.example` are not known here; give its key set when the accounts are started", error.Help);
    }

    [Fact]
    public void ProviderOfAnotherAccount_DoesNotCount() =>
        Invalid(
            Unsigned.AssumeRoleWithWebIdentity(new("arn:aws:iam::111111111111:role/Deploy", "session", Token())),
            "No OpenIDConnect provider found in your account for https://tokens.example");

    [Theory]
    [InlineData("sub")]
    [InlineData("iat")]
    [InlineData("exp")]
    [InlineData("aud")]
    public void Claims_HaveToBeThere(string claim) => Invalid(Assume(Token(claims => claims.Remove(claim))), $"Missing a required claim: {claim}");

    [Fact]
    public void WhatIsNoToken_IsNotTaken()
    {
        const string Message = "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)";
        Invalid(Assume("not a token"), Message);
        Invalid(Assume("a.b.c"), Message);
        Assert.Equal("ValidationError", Assume("abc").Error!.Code);
    }

    [Fact]
    public void TagsOfTheToken_BecomeThoseOfTheSession()
    {
        Expect.Success(_accounts.Owner.Iam.PutRolePolicy(new("Deploy", "permissions", Documents.AllowWhen("s3:ListAllMyBuckets", "StringEquals", "aws:PrincipalTag/team", "blue"))));
        Assert.Equal("AccessDenied", Connect(Token()).S3.ListBuckets().Error!.Code);

        LocalClient tagged = Connect(Token(claims => claims["https://aws.amazon.com/tags"] = new { principal_tags = new { team = new[] { "blue" } } }));

        Expect.Success(tagged.S3.ListBuckets());
        Invalid(Assume(Token(claims => claims["https://aws.amazon.com/tags"] = "blue")), "The web identity token that was passed could not be validated");
    }

    [Fact]
    public void AuthorizedParty_IsTheAudience_AndTheOtherOneAKeyOfItsOwn()
    {
        _accounts.Role("Other", TestIssuer.Trust(Provider, """{"StringEquals":{"tokens.example:aud":"sts.amazonaws.com","tokens.example:oaud":"elsewhere"}}"""));
        Expect.Success(Assume(Token(claims => claims["azp"] = "sts.amazonaws.com", audience: "elsewhere"), "Other"));
        Assert.Equal("AccessDenied", Assume(Token(), "Other").Error!.Code);
    }

    [Theory]
    [InlineData("{", "the key set of `https://tokens.example` is not JSON of the form `{ \"keys\": [ … ] }`")]
    [InlineData("""{"keys":[]}""", "the key set of `https://tokens.example` has no key that signs, but needs one with `\"use\": \"sig\"` or without `use`")]
    [InlineData("""{"keys":[{"kty":"oct","kid":"a","k":"c2VjcmV0"}]}""", "the key `a` of `https://tokens.example` is a secret: give the public halves of key pairs only")]
    [InlineData("""{"keys":[{"kty":"RSA","kid":"b","n":"AQAB","e":"AQAB"}]}""", "the key `b` of `https://tokens.example` is neither RSA of 2048 bits or more nor an elliptic-curve key")]
    public void KeySet_ThatIsNone_IsRefusedWithTheReason(string keySet, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => OpenIdConnectIssuer.Parse("https://tokens.example", keySet)).Message);

    [Fact]
    public void UnsignedClient_CanDoNothingElse()
    {
        LocalClient unsigned = _accounts.Cloud.ConnectUnsigned();
        Expect.Error(unsigned.Sts.GetCallerIdentity(), "MissingAuthenticationToken", "Request is missing Authentication Token", 403);
        Expect.Error(unsigned.Iam.ListUsers(new()), "MissingAuthenticationToken", "Request is missing Authentication Token", 403);
        Expect.Denied(unsigned.S3.ListBuckets(), "Access Denied");
    }

    private LocalAws.Sts.StsClient Unsigned => _accounts.Cloud.ConnectUnsigned().Sts;

    private static AwsError Invalid<T>(AwsResult<T> result, string message)
        where T : notnull => Expect.Error(result, "InvalidIdentityToken", message, 400);

    private string Token(Action<Dictionary<string, object>>? change = null, string audience = "sts.amazonaws.com", string subject = "repo:a/b", string algorithm = "RS256") =>
        Issuer.Token(_accounts.Clock.GetUtcNow(), audience, subject, change, algorithm);

    private AwsResult<WebIdentitySession> Assume(string token, string role = "Deploy") =>
        Unsigned.AssumeRoleWithWebIdentity(new(TwoAccounts.RoleArn(role), "session", token));

    private LocalClient Connect(string token) => _accounts.Cloud.Connect(Expect.Success(Assume(token)).Credentials.Credentials);
}
