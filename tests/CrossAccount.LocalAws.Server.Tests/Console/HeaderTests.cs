using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class HeaderTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Theory]
    [InlineData("sign-in", 200)]
    [InlineData("accounts", 200)]
    [InlineData("access", 200)]
    [InlineData("why", 200)]
    [InlineData("decisions", 200)]
    [InlineData("console.css", 200)]
    [InlineData("icon.svg", 200)]
    [InlineData("me", 303)]
    [InlineData("no-such-page", 404)]
    [InlineData("sign-out", 405)]
    public async Task EveryAnswer_TellsTheBrowserToTrustNothingElse(string page, int status)
    {
        ConsoleReply reply = await _accounts.Browser().Get(page);

        Assert.Equal(status, reply.Status);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            reply.Headers.ContentSecurityPolicy.ToString());
        Assert.Equal("nosniff", reply.Headers.XContentTypeOptions.ToString());
        Assert.Equal("same-origin", reply.Headers["Referrer-Policy"].ToString());
        Assert.Equal("no-store", reply.Headers.CacheControl.ToString());
    }

    [Theory]
    [InlineData("sign-in")]
    [InlineData("accounts")]
    [InlineData("account?id=111111111111")]
    [InlineData("identity?account=999999999999&kind=role&name=Readers")]
    [InlineData("access")]
    [InlineData("why?principal=arn:aws:iam::111111111111:user/Dora&resource=arn:aws:iam::999999999999:role/Readers")]
    public async Task EveryPage_HasNoScriptAndNoStyleOfItsOwn(string page)
    {
        string html = (await _accounts.Browser().Get(page)).Text;

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("<[^>]*\\s(style|on[a-z]+)=", html);
        Assert.DoesNotMatch("(src|href|action)=\"(https?:)?//", html);
    }

    [Fact]
    public async Task Cookie_IsKeptFromScriptsAndOtherSites()
    {
        ConsoleReply reply = await _accounts.Browser().Get("sign-in");

        Assert.Matches("^crossaccount-console-4566=[A-Za-z0-9_-]{43}; path=/_console; samesite=lax; httponly$", Assert.Single(reply.Headers.SetCookie));
    }

    [Fact]
    public async Task NotAllowedMethod_SaysWhatIs()
    {
        ConsoleBrowser browser = _accounts.Browser();

        Assert.Equal("POST", (await browser.Get("sign-out")).Headers.Allow.ToString());
        Assert.Equal("GET, HEAD", (await browser.Send("PUT", "/_console/access", null)).Headers.Allow.ToString());
        Assert.Equal(405, (await browser.Send("DELETE", "/_console/object", null)).Status);
    }
}
