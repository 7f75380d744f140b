using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Credentials;

public class AuthenticationTests
{
    private const string InvalidToken = "The security token included in the request is invalid.";
    private const string UnknownKey = "The AWS Access Key Id you provided does not exist in our records.";

    private readonly TwoAccounts _accounts = new();
    private readonly AwsCredentials _key;
    private readonly AwsCredentials _session;

    public AuthenticationTests()
    {
        _accounts.User("David", Documents.Allow("*"));
        _key = _accounts.Trusted.InProcess.CreateAccessKeyFor("David");
        _session = Expect.Success(_accounts.Cloud.Connect(_key).Sts.GetSessionToken(new())).Credentials;
    }

    [Fact]
    public void UnknownKey_IsRefused() => Refused(_key with { AccessKeyId = "AKIAIOSFODNN7EXAMPLE" }, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);

    [Fact]
    public void WrongSecret_IsRefused() => Refused(_key with { SecretAccessKey = "wrong" }, WrongSecret);

    [Fact]
    public void SecretOfAnotherKey_IsRefused() => Refused(_key with { SecretAccessKey = _accounts.Trusted.RootCredentials.SecretAccessKey }, WrongSecret);

    [Fact]
    public void WrongSecretOfASession_IsRefused() => Refused(_session with { SecretAccessKey = _key.SecretAccessKey }, WrongSecret);

    [Fact]
    public void SessionWithoutItsToken_IsRefused() =>
        Refused(_session with { SessionToken = null }, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);

    [Fact]
    public void SessionWithTheTokenOfAnother_IsRefused()
    {
        AwsCredentials other = Expect.Success(_accounts.Cloud.Connect(_key).Sts.GetSessionToken(new())).Credentials;

        Refused(_session with { SessionToken = other.SessionToken }, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);
    }

    [Fact]
    public void SessionWithAMadeUpToken_IsRefused() =>
        Refused(
            _session with { SessionToken = "made-up" }, "InvalidClientTokenId", InvalidToken, 403, "InvalidToken",
            "The provided token is malformed or otherwise invalid.", 400);

    [Fact]
    public void AccessKeyWithAToken_IsRefused() =>
        Refused(
            _key with { SessionToken = _session.SessionToken }, "InvalidClientTokenId", InvalidToken, 403, "InvalidToken",
            "The provided token is malformed or otherwise invalid.", 400);

    [Fact]
    public void WrongTokenAndWrongSecret_IsAnsweredForTheToken() =>
        Refused(
            _session with { SecretAccessKey = "wrong", SessionToken = null }, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);

    [Fact]
    public void InactiveKey_IsRefused_UntilItIsActiveAgain()
    {
        Expect.Success(_accounts.Admin.Iam.UpdateAccessKey(new(_key.AccessKeyId, AccessKeyStatus.Inactive, "David")));
        Refused(_key, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);

        Expect.Success(_accounts.Admin.Iam.UpdateAccessKey(new(_key.AccessKeyId, AccessKeyStatus.Active, "David")));
        Expect.Success(_accounts.Cloud.Connect(_key).S3.ListBuckets());
    }

    [Fact]
    public void DeletedKey_IsUnknown()
    {
        Expect.Success(_accounts.Admin.Iam.DeleteAccessKey(new(_key.AccessKeyId, "David")));

        Refused(_key, "InvalidClientTokenId", InvalidToken, 403, "InvalidAccessKeyId", UnknownKey, 403);
    }

    [Fact]
    public void Credentials_ShowNoSecret()
    {
        Assert.Equal(_session.AccessKeyId, _session.ToString());
        Assert.DoesNotContain(_key.SecretAccessKey, new AccessKey("David", _key, AccessKeyStatus.Active, default).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_session.SessionToken!, new TemporaryCredentials(_session, default).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void KeysHaveAwsShapes()
    {
        Assert.Matches(@"\AAKIA[A-Z2-7]{16}\z", _key.AccessKeyId);
        Assert.Matches(@"\A[A-Za-z0-9+/]{40}\z", _key.SecretAccessKey);
        Assert.Matches(@"\AASIA[A-Z2-7]{16}\z", _session.AccessKeyId);
        Assert.StartsWith("IQoJb3JpZ2luX2Vj", _session.SessionToken, StringComparison.Ordinal);
    }

    private static (string, string, int, string, string, int) WrongSecret => (
        "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.", 403,
        "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.", 403);

    private void Refused(AwsCredentials credentials, (string Code, string Message, int Status, string S3Code, string S3Message, int S3Status) expected) =>
        Refused(credentials, expected.Code, expected.Message, expected.Status, expected.S3Code, expected.S3Message, expected.S3Status);

    private void Refused(AwsCredentials credentials, string code, string message, int status, string s3Code, string s3Message, int s3Status)
    {
        LocalClient client = _accounts.Cloud.Connect(credentials);
        Expect.Error(client.Sts.GetCallerIdentity(), code, message, status);
        Expect.Error(client.Iam.ListRoles(new()), code, message, status);
        Expect.Error(client.S3.ListBuckets(), s3Code, s3Message, s3Status);
    }
}
