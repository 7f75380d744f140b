using System.Net;
using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class ForgeryTests
{
    private const string DeleteReport = $"object/delete?bucket={ConsoleAccounts.Bucket}&key=report.txt";

    private readonly ConsoleAccounts _accounts = new();

    public ForgeryTests() => _accounts.Put("report.txt", "figures");

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:3000")]
    [InlineData("https://localhost:4566")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task FormOfAnotherPage_IsRefused(string? origin)
    {
        ConsoleBrowser browser = await Writer();
        browser.Origin = origin;

        ConsoleReply reply = await browser.Post(DeleteReport);

        Assert.Equal((403, "the form was not sent by a page of this console: open the console and send it there"), (reply.Status, reply.Text));
        Assert.Equal("figures", _accounts.Get("report.txt"));
    }

    [Theory]
    [InlineData("same-origin", 303)]
    [InlineData("same-site", 403)]
    [InlineData("cross-site", 403)]
    [InlineData("none", 403)]
    public async Task FormWithoutOrigin_IsTakenByFetchMetadata(string site, int status)
    {
        ConsoleBrowser browser = await Writer();
        browser.Origin = null;
        browser.Headers["Sec-Fetch-Site"] = site;

        Assert.Equal(status, (await browser.Post(DeleteReport)).Status);
        Assert.Equal(status == 303 ? null : "figures", _accounts.Get("report.txt"));
    }

    [Fact]
    public async Task FormWithoutToken_IsRefused()
    {
        ConsoleBrowser browser = await Writer();
        foreach (string token in (string[])["", "x", browser.Token[..^1], browser.Token + "A"])
        {
            browser.Token = token;
            Assert.Equal(403, (await browser.Post(DeleteReport)).Status);
        }

        Assert.Equal("figures", _accounts.Get("report.txt"));
    }

    [Fact]
    public async Task TokenOfAnotherBrowser_IsRefused()
    {
        ConsoleBrowser other = _accounts.Browser();
        await other.Get("sign-in");
        ConsoleBrowser browser = await Writer();
        browser.Token = other.Token;

        Assert.Equal(403, (await browser.Post(DeleteReport)).Status);
        Assert.Equal("figures", _accounts.Get("report.txt"));
    }

    [Fact]
    public async Task TokenFromBeforeSigningIn_IsWorthNothingAfter()
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("sign-in");
        (string? cookie, string token) = (browser.Cookie, browser.Token);
        await browser.Post("sign-in", ("account", ConsoleAccounts.TrustedId), ("user", "Dora"));

        Assert.NotEqual(cookie, browser.Cookie);
        browser.Token = token;
        Assert.Equal(403, (await browser.Post("sign-out")).Status);
        browser.Cookie = cookie;
        Assert.Equal("303 /_console/sign-in?next=%2F_console%2Fme", (await browser.Get("me")).ToString());
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:4566")]
    [InlineData("localhost.evil.example")]
    [InlineData("bucket.localhost")]
    [InlineData("10.0.0.1")]
    [InlineData("")]
    public async Task NameOfAnotherHost_IsRefused(string host)
    {
        ConsoleBrowser browser = _accounts.Browser();
        browser.Host = host;

        ConsoleReply reply = await browser.Get("accounts");

        Assert.Equal((403, $"the host `{host}` is not a name of this machine: use `localhost` or `127.0.0.1`"), (reply.Status, reply.Text));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:80")]
    [InlineData("127.0.0.1:4566")]
    [InlineData("127.8.9.10")]
    [InlineData("[::1]:4566")]
    public async Task NameOfThisMachine_IsTaken(string host)
    {
        ConsoleBrowser browser = _accounts.Browser();
        browser.Host = host;

        Assert.Equal(200, (await browser.Get("accounts")).Status);
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("192.168.1.2")]
    [InlineData("2001:db8::1")]
    public async Task BrowserOfAnotherMachine_IsRefused(string address)
    {
        ConsoleBrowser browser = _accounts.Browser();
        browser.Address = IPAddress.Parse(address);

        Assert.Equal(403, (await browser.Get("accounts")).Status);
    }

    private Task<ConsoleBrowser> Writer() => _accounts.Working("Writers");
}
