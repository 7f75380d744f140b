using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

public class GetSessionTokenTests
{
    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void OwnSession_ActsAsTheUser()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("s3:ListAllMyBuckets"));

        LocalClient session = Start(david, new GetSessionTokenRequest());

        Assert.Equal("arn:aws:iam::111111111111:user/David", Expect.Success(session.Sts.GetCallerIdentity()).Arn);
        Expect.Success(session.S3.ListBuckets());
    }

    [Theory]
    [InlineData(null, 43_200)]
    [InlineData(900, 900)]
    [InlineData(129_600, 129_600)]
    public void OwnSession_LastsAsLongAsAsked(int? asked, int lasts)
    {
        var session = Expect.Success(_accounts.User("David").Sts.GetSessionToken(new GetSessionTokenRequest { DurationSeconds = asked }));

        Assert.Equal(_accounts.Clock.GetUtcNow().AddSeconds(lasts), session.Expiration);
    }

    [Fact]
    public void OwnSession_TooLong_IsInvalid() =>
        Expect.Invalid(
            _accounts.User("David").Sts.GetSessionToken(new GetSessionTokenRequest { DurationSeconds = 129_601 }),
            "1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 129600");

    [Fact]
    public void Deny_OfTheAction_HasNoEffect() =>
        Expect.Success(_accounts.User("David", Documents.Deny("*")).Sts.GetSessionToken(new GetSessionTokenRequest()));

    [Fact]
    public void SessionOfASession_IsDenied()
    {
        LocalClient session = Start(_accounts.User("David"), new GetSessionTokenRequest());

        Expect.Denied(session.Sts.GetSessionToken(new GetSessionTokenRequest()), "Cannot call GetSessionToken with session credentials");
    }

    [Fact]
    public void SessionWithoutMfa_MayNotCallIam()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        string serial = _accounts.MfaDevice("David");
        Expect.Success(david.Iam.GetUser(new()));

        LocalClient without = Start(david, new GetSessionTokenRequest());
        LocalClient with = Start(david, new GetSessionTokenRequest { SerialNumber = serial, TokenCode = _accounts.Trusted.InProcess.MfaCode(serial) });

        Expect.Error(without.Iam.GetUser(new()), "InvalidClientTokenId", "The security token included in the request is invalid.", 403);
        Assert.Equal("David", Expect.Success(with.Iam.GetUser(new())).UserName);
    }

    [Fact]
    public void MfaPresent_IsAbsentForAccessKeys_FalseWithoutMfa_TrueWith()
    {
        // Each bucket can be listed only with one state of the key.
        const string Policy =
            """
            {"Version":"2012-10-17","Statement":[
              {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::absent","Condition":{"Null":{"aws:MultiFactorAuthPresent":"true"}}},
              {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::false-bucket","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}},
              {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::true-bucket","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}
            """;
        LocalClient david = _accounts.User("David", Policy);
        string serial = _accounts.MfaDevice("David");
        foreach (string bucket in (string[])["absent", "false-bucket", "true-bucket"])
        {
            Expect.Success(_accounts.Admin.S3.CreateBucket(new(bucket)));
        }

        Assert.Equal(["absent"], Listable(david));
        Assert.Equal(["false-bucket"], Listable(Start(david, new GetSessionTokenRequest())));
        Assert.Equal(
            ["true-bucket"],
            Listable(Start(david, new GetSessionTokenRequest { SerialNumber = serial, TokenCode = _accounts.Trusted.InProcess.MfaCode(serial) })));
    }

    [Fact]
    public void RootSession_ActsAsRootForAnHour()
    {
        var credentials = Expect.Success(_accounts.Admin.Sts.GetSessionToken(new GetSessionTokenRequest { DurationSeconds = 129_600 }));

        Assert.Equal(_accounts.Clock.GetUtcNow().AddSeconds(3600), credentials.Expiration);
        Expect.Success(_accounts.Cloud.Connect(credentials.Credentials).Iam.ListUsers(new()));
    }

    private static IEnumerable<string> Listable(LocalClient client) =>
        new[] { "absent", "false-bucket", "true-bucket" }.Where(bucket => client.S3.ListObjectsV2(new(bucket)).IsSuccess);

    private LocalClient Start(LocalClient client, GetSessionTokenRequest request) =>
        _accounts.Cloud.Connect(Expect.Success(client.Sts.GetSessionToken(request)).Credentials);
}
