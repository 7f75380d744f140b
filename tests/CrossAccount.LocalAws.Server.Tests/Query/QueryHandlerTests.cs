using System.Net;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Query;

/// <summary>The protocol around the operations.</summary>
public class QueryHandlerTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    private const string Document = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}]}""";

    [Fact]
    public async Task CreateRole_AnswersAsAws()
    {
        QueryAnswer answer = await accounts.Owner.Iam(
            "CreateRole", ("RoleName", "Writer"), ("Path", "/team/"), ("Description", "a & b"), ("AssumeRolePolicyDocument", Document),
            ("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v"));

        Assert.Equal("text/xml", answer.Headers["Content-Type"]);
        string id = answer.Headers["x-amzn-RequestId"];
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", id);
        Assert.Equal(
            "<CreateRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><CreateRoleResult><Role><Path>/team/</Path><RoleName>Writer</RoleName>"
            + $"<RoleId>{answer.Value("RoleId")}</RoleId><Arn>arn:aws:iam::999999999999:role/team/Writer</Arn><CreateDate>2026-06-01T12:00:00Z</CreateDate>"
            + $"<AssumeRolePolicyDocument>{Uri.EscapeDataString(Document)}</AssumeRolePolicyDocument><Description>a &amp; b</Description>"
            + "<MaxSessionDuration>3600</MaxSessionDuration><Tags><member><Key>k</Key><Value>v</Value></member></Tags></Role></CreateRoleResult>"
            + $"<ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></CreateRoleResponse>",
            answer.Text);
    }

    [Fact]
    public async Task OperationWithoutResult_HasNoResultElement()
    {
        await accounts.Owner.Iam("CreateRole", ("RoleName", "Tagged"), ("AssumeRolePolicyDocument", Document));
        QueryAnswer answer = await accounts.Owner.Iam("TagRole", ("RoleName", "Tagged"), ("Tags.member.1.Key", "k"), ("Tags.member.1.Value", ""));

        Assert.Equal(
            "<TagRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata>"
            + $"<RequestId>{answer.Headers["x-amzn-RequestId"]}</RequestId></ResponseMetadata></TagRoleResponse>",
            answer.Text);
    }

    [Fact]
    public async Task Error_AnswersAsAws()
    {
        QueryAnswer answer = await accounts.Owner.Iam("GetRole", ("RoleName", "Nobody"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(
            "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code>"
            + "<Message>The role with name Nobody cannot be found.</Message></Error>"
            + $"<RequestId>{answer.Headers["x-amzn-RequestId"]}</RequestId></ErrorResponse>",
            answer.Text);
    }

    [Theory]
    [InlineData("iam", "Action=CreateSAMLCarpet&Version=2010-05-08", 501, "NotImplemented", "The operation iam:CreateSAMLCarpet is not implemented by this endpoint")]
    [InlineData("sts", "Action=GetRole&Version=2011-06-15", 501, "NotImplemented", "The operation sts:GetRole is not implemented by this endpoint")]
    [InlineData("iam", "Action=GetRole&Version=2011-01-01", 400, "InvalidAction", "Could not find operation GetRole for version 2011-01-01")]
    [InlineData("iam", "Action=GetRole", 400, "InvalidAction", "Could not find operation GetRole for version NO_VERSION_SPECIFIED")]
    [InlineData("iam", "Version=2010-05-08", 400, "MissingAction", "The request is missing an action or a required parameter.")]
    [InlineData("iam", "", 400, "MissingAction", "The request is missing an action or a required parameter.")]
    [InlineData("iam", "Action=%ZZ", 400, "MalformedQueryString", "The query string contains a syntax error.")]
    [InlineData("iam", "Action=%00%1F&Version=2010-05-08", 501, "NotImplemented", "The operation iam:\uFFFD\uFFFD is not implemented by this endpoint")]
    public async Task WhatIsNoOperation_IsRefused(string service, string body, int status, string code, string message)
    {
        QueryAnswer answer = await accounts.Owner.Send(accounts.Owner.Prepare(service, body));

        Assert.Equal(((HttpStatusCode)status, code, message), (answer.Status, answer.Code, answer.Message));
    }

    [Fact]
    public async Task BadParameter_IsToldOnlyToWhomIsKnown()
    {
        QueryAnswer known = await accounts.Owner.Iam("GetRole");
        QueryAnswer stranger = await accounts.Client(new("AKIAAAAAAAAAAAAAAAAA", "x")).Iam("GetRole");

        Assert.Equal("ValidationError", known.Code);
        Assert.Equal("InvalidClientTokenId", stranger.Code);
    }

    [Fact]
    public async Task LargeForm_IsTaken_AndATooLargeOneIsNot()
    {
        string body = QueryRequest.Form(QueryClient.StsVersion, "GetCallerIdentity") + "&X=";
        QueryAnswer taken = await accounts.Owner.Send(accounts.Owner.Prepare("sts", body.PadRight(1024 * 1024, 'x')));
        QueryAnswer refused = await accounts.Owner.Send(accounts.Owner.Prepare("sts", body.PadRight((1024 * 1024) + 1, 'x')));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (taken.Status, refused.Status));
        Assert.Equal("RequestEntityTooLarge", refused.Code);
    }

    [Fact]
    public async Task SignedGet_IsAnsweredToo()
    {
        const string Query = "Action=GetCallerIdentity&Version=2011-06-15";
        string date = SigV4.Date(accounts.Now);
        string scope = $"{date[..8]}/us-east-1/sts/aws4_request";
        SigningKeys keys = ServedAccounts.Keys(accounts.Trusting.RootCredentials);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = accounts.Endpoint.Authority, ["x-amz-date"] = date };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(accounts.Endpoint, "/?" + Query));
        request.Headers.TryAddWithoutValidation("x-amz-date", date);
        request.Headers.TryAddWithoutValidation(
            "authorization", SigV4.Authorization(keys, scope, date, "GET", "/", Query, headers, SigV4.EmptyHash));

        Assert.Equal("arn:aws:iam::999999999999:root", (await accounts.Owner.Send(request)).Value("Arn"));
    }

    /// <summary>As clusters and vaults prove who somebody is.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(60, null)]
    [InlineData(61, "Signature expired: 20260601T115859Z is now earlier than 20260601T115900Z (20260601T120000Z - 1 min.)")]
    public async Task PresignedGet_IsAnsweredAsLongAsItIsGood(int age, string? message)
    {
        string date = SigV4.Date(accounts.Now.AddSeconds(-age));
        string scope = $"{date[..8]}/us-east-1/sts/aws4_request";
        SigningKeys keys = ServedAccounts.Keys(accounts.Trusting.RootCredentials);
        string query = $"Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256"
            + $"&X-Amz-Credential={SigV4.Encode($"{keys.AccessKeyId}/{scope}")}&X-Amz-Date={date}&X-Amz-Expires=60&X-Amz-SignedHeaders=host";
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = accounts.Endpoint.Authority };
        string signature = SigV4.Signature(keys, scope, date, "GET", "/", query, headers, SigV4.EmptyHash);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(accounts.Endpoint, $"/?{query}&X-Amz-Signature={signature}"));

        QueryAnswer answer = await accounts.Owner.Send(request);
        Assert.Equal((message is null ? "arn:aws:iam::999999999999:root" : null, message), (answer.Value("Arn"), answer.Message));
    }
}
