using System.Globalization;
using System.Net;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Signatures;

/// <summary>Requests whose signature is missing, wrong, old, or not for this.</summary>
public class MisSignedTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    private static readonly string Identity = QueryRequest.Form(QueryClient.StsVersion, "GetCallerIdentity");

    [Fact]
    public Task Unsigned_IsToldSo() => Expect(
        request => request.Headers.Remove("authorization"), 403, "MissingAuthenticationToken", "Request is missing Authentication Token");

    [Fact]
    public Task OtherBody_DoesNotMatch() => Expect(
        request => request.Body += "&X=1", 403, "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");

    [Fact]
    public Task OtherSignedHeader_DoesNotMatch() => Expect(
        request => request.Headers["content-type"] = "application/x-www-form-urlencoded", 403, "SignatureDoesNotMatch", null);

    [Fact]
    public async Task WrongSecret_DoesNotMatch()
    {
        AwsCredentials root = accounts.Trusting.RootCredentials;
        QueryAnswer answer = await accounts.Client(root with { SecretAccessKey = "x" + root.SecretAccessKey[1..] }).Sts("GetCallerIdentity");

        Assert.Equal(("SignatureDoesNotMatch", HttpStatusCode.Forbidden), (answer.Code, answer.Status));
    }

    [Fact]
    public async Task UnknownKey_IsInvalid()
    {
        QueryAnswer answer = await accounts.Client(new("AKIAAAAAAAAAAAAAAAAA", "secret")).Sts("GetCallerIdentity");

        Assert.Equal(("InvalidClientTokenId", "The security token included in the request is invalid."), (answer.Code, answer.Message));
    }

    [Theory]
    [InlineData("", "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.")]
    [InlineData("Credential=AKID/20260601/us-east-1/sts/aws4_request", "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.")]
    [InlineData("Credential=AKID, SignedHeaders=host, Signature=00", "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.")]
    public Task PartsOfTheHeaderMissing_AreNamed(string parameters, string message) => Expect(
        request => request.Headers["authorization"] = $"AWS4-HMAC-SHA256 {parameters}", 400, "IncompleteSignature", message);

    [Theory]
    [InlineData("{1}, {2}, {3}")]
    [InlineData("{1},{2},{3}")]
    [InlineData("{3}, {1}, {2}")]
    [InlineData("{1}, {3}, {2}")]
    [InlineData("Signature=00, {1}, {2}, {3}")]
    public async Task PartsOfTheHeader_StandInAnyOrder(string format)
    {
        QueryRequest request = accounts.Owner.Prepare("sts", Identity);
        string[] parts = request.Headers["authorization"]["AWS4-HMAC-SHA256 ".Length..].Split(", ");
        request.Headers["authorization"] = "AWS4-HMAC-SHA256 " + string.Format(CultureInfo.InvariantCulture, format, "", parts[0], parts[1], parts[2]);

        Assert.Null((await accounts.Owner.Send(request)).Code);
        Assert.Null((await accounts.Owner.Send(request)).Code);
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000g")]
    [InlineData("")]
    public async Task OtherSignature_AfterAGoodOneThatIsElseTheSame_DoesNotMatch(string signature)
    {
        Assert.Null((await accounts.Owner.Sts("GetCallerIdentity")).Code);
        await Expect(
            request => request.Headers["authorization"] = request.Headers["authorization"].Split("Signature=")[0] + "Signature=" + signature,
            403, "SignatureDoesNotMatch", null);
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg=")]
    [InlineData("AWS4-ECDSA-P256-SHA256 Credential=a")]
    public Task OtherAlgorithms_AreRefused(string header) => Expect(
        request => request.Headers["authorization"] = header, 400, "IncompleteSignature", "Authorization header requires 'AWS4-HMAC-SHA256' as its algorithm.");

    [Fact]
    public async Task OtherService_IsRefused()
    {
        QueryAnswer answer = await accounts.Owner.Send(accounts.Owner.Prepare("iam", Identity));

        Assert.Equal(("SignatureDoesNotMatch", "Credential should be scoped to correct service: 'sts'. "), (answer.Code, answer.Message));
    }

    [Fact]
    public Task SignatureWithoutHost_IsRefused() => Expect(
        request => request.Headers["authorization"] = request.Headers["authorization"].Replace(";host", "", StringComparison.Ordinal), 403,
        "SignatureDoesNotMatch", "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");

    [Theory]
    [InlineData(-15 * 60, null)]
    [InlineData(-15 * 60 - 1, "Signature expired: 20260601T114459Z is now earlier than 20260601T114500Z (20260601T120000Z - 15 min.)")]
    [InlineData(15 * 60, null)]
    [InlineData(15 * 60 + 1, "Signature not yet current: 20260601T121501Z is still later than 20260601T121500Z (20260601T120000Z + 15 min.)")]
    public async Task Clock_MayDifferByFifteenMinutes(int seconds, string? message)
    {
        QueryRequest request = QueryRequest.Sign(
            accounts.Endpoint, ServedAccounts.Keys(accounts.Trusting.RootCredentials), "sts", accounts.Now.AddSeconds(seconds), Identity);
        QueryAnswer answer = await accounts.Owner.Send(request);

        Assert.Equal((message is null ? null : "SignatureDoesNotMatch", message), (answer.Code, answer.Message));
    }

    [Fact]
    public Task DateOfTheScope_HasToBeThatOfTheRequest() => Expect(
        request => request.Headers["authorization"] = request.Headers["authorization"].Replace("/20260601/", "/20260531/", StringComparison.Ordinal), 403,
        "SignatureDoesNotMatch",
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260531' != '20260601', from '20260601T120000Z'.");

    [Fact]
    public async Task SessionToken_HasToBeTheSessionsOwn()
    {
        AwsCredentials session = accounts.Cloud.Connect(accounts.Trusting.RootCredentials).Sts.GetSessionToken(new()).ValueOrThrow().Credentials;

        Assert.Null((await accounts.Client(session).Sts("GetCallerIdentity")).Code);
        Assert.Equal("InvalidClientTokenId", (await accounts.Client(session with { SessionToken = null }).Sts("GetCallerIdentity")).Code);
        Assert.Equal("InvalidClientTokenId", (await accounts.Client(session with { SessionToken = "x" }).Sts("GetCallerIdentity")).Code);
    }

    private async Task Expect(Action<QueryRequest> change, int status, string code, string? message)
    {
        QueryRequest request = accounts.Owner.Prepare("sts", Identity);
        change(request);
        QueryAnswer answer = await accounts.Owner.Send(request);

        Assert.Equal((code, (HttpStatusCode)status), (answer.Code, answer.Status));
        Assert.Equal(message ?? answer.Message, answer.Message);
    }
}
