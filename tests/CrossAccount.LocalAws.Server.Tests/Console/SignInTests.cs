using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class SignInTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task User_IsWhoItIs()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply me = await browser.Get("me");

        Assert.Contains("ARN arn:aws:iam::111111111111:user/Dora", me.Words, StringComparison.Ordinal);
        Assert.Contains("MFA not given: the user has no MFA device", me.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("111111111111", "Nobody")]
    [InlineData("222222222222", "Dora")]
    [InlineData("x", "Dora")]
    [InlineData("", "")]
    public async Task UnknownUser_IsRefusedAsAwsRefuses(string account, string user)
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("sign-in");

        ConsoleReply reply = await browser.Post("sign-in", ("account", account), ("user", user));

        Assert.Equal(403, reply.Status);
        Assert.Contains("Your authentication information is incorrect. Please try again.", reply.Words, StringComparison.Ordinal);
        Assert.Equal(303, (await browser.Get("me")).Status);
    }

    [Fact]
    public async Task UserWithDevice_IsAskedForItsCode()
    {
        ConsoleBrowser browser = await AskedForCode();

        Assert.Equal(303, (await browser.Get("me")).Status);
        ConsoleReply wrong = await Give(browser, "000000");
        Assert.Equal(403, wrong.Status);
        Assert.Contains("The code is not the one that the device shows now", wrong.Words, StringComparison.Ordinal);
        Assert.Equal("303 /_console/me", (await Give(browser, _accounts.Code)).ToString());
        _accounts.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Contains("MFA given 5 minutes ago", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_IsGoodOnce()
    {
        ConsoleBrowser first = await AskedForCode();
        ConsoleBrowser second = await AskedForCode();
        string code = _accounts.Code;

        Assert.Equal(303, (await Give(first, code)).Status);
        Assert.Equal(403, (await Give(second, code)).Status);
    }

    [Theory]
    [InlineData("arn:aws:iam::111111111111:mfa/Dora")]
    [InlineData("")]
    public async Task CodeOfAnotherDevice_IsRefused(string device)
    {
        ConsoleBrowser browser = await AskedForCode();

        ConsoleReply reply = await browser.Post(
            "sign-in/mfa", ("account", ConsoleAccounts.TrustedId), ("user", "Mia"), ("device", device), ("code", _accounts.Code));

        Assert.Equal(403, reply.Status);
    }

    [Theory]
    [InlineData("/_console/buckets", "/_console/buckets")]
    [InlineData("/_console/switch-role?account=1", "/_console/switch-role?account=1")]
    [InlineData("//evil.example", "/_console/me")]
    [InlineData("https://evil.example/_console/", "/_console/me")]
    [InlineData("/_console", "/_console/me")]
    [InlineData("/_console/\\evil", "/_console/me")]
    [InlineData("/_console/a\r\nX: y", "/_console/me")]
    public async Task AfterSigningIn_OnlyAPageOfTheConsoleIsOpened(string next, string opened)
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("sign-in");

        ConsoleReply reply = await browser.Post($"sign-in?next={Uri.EscapeDataString(next)}", ("account", ConsoleAccounts.TrustedId), ("user", "Dora"));

        Assert.Equal($"303 {opened}", reply.ToString());
    }

    [Fact]
    public async Task SignOut_EndsTheStay()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();
        string? cookie = browser.Cookie;

        Assert.Equal("303 /_console/sign-in", (await browser.Post("sign-out")).ToString());

        browser.Cookie = cookie;
        Assert.Equal(303, (await browser.Get("me")).Status);
    }

    [Fact]
    public async Task Stay_EndsAfterTwelveHours()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();
        _accounts.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await browser.Get("me")).Status);

        _accounts.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("303 /_console/sign-in?next=%2F_console%2Fme", (await browser.Get("me")).ToString());
    }

    [Fact]
    public async Task DeletedUser_IsSignedOut()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();
        _accounts.Admin.Iam.DeleteUserPolicy(new("Dora", "permissions")).ValueOrThrow();
        _accounts.Admin.Iam.DeleteUser(new("Dora")).ValueOrThrow();

        Assert.Equal("303 /_console/sign-in", (await browser.Get("me")).ToString());
    }

    private async Task<ConsoleBrowser> AskedForCode()
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("sign-in");
        ConsoleReply reply = await browser.Post("sign-in", ("account", ConsoleAccounts.TrustedId), ("user", "Mia"));
        Assert.Equal(200, reply.Status);
        Assert.Contains("Enter the code from the authenticator app of Mia, account 111111111111.", reply.Words, StringComparison.Ordinal);
        return browser;
    }

    private Task<ConsoleReply> Give(ConsoleBrowser browser, string code) => browser.Post(
        "sign-in/mfa", ("account", ConsoleAccounts.TrustedId), ("user", "Mia"), ("device", _accounts.Device), ("code", code));
}
