using System.Net;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Query;

public class CallerIdentityTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    [Fact]
    public async Task GetCallerIdentity_OfRoot_IsTheAccount()
    {
        QueryAnswer answer = await accounts.Owner.Sts("GetCallerIdentity");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        string id = answer.Headers["x-amzn-RequestId"];
        Assert.Equal(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>"
            + "<Arn>arn:aws:iam::999999999999:root</Arn><UserId>999999999999</UserId><Account>999999999999</Account>"
            + $"</GetCallerIdentityResult><ResponseMetadata><RequestId>{id}</RequestId></ResponseMetadata></GetCallerIdentityResponse>",
            answer.Text);
    }
}
