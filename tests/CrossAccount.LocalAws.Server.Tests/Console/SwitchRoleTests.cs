using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class SwitchRoleTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task Session_IsNamedAfterTheUser()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();
        await browser.Switch(ConsoleAccounts.TrustingId, "Readers", ("displayName", "Read <all>"), ("color", "F2B0A9"));

        ConsoleReply me = await browser.Get("me");

        Assert.Contains("ARN arn:aws:sts::999999999999:assumed-role/Readers/Dora", me.Words, StringComparison.Ordinal);
        Assert.Contains("MFA none: sessions of roles carry no MFA", me.Words, StringComparison.Ordinal);
        Assert.Contains("<aside class=\"role-banner role-red\"", me.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>Read &lt;all&gt;</strong>", me.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SwitchBack_RestoresTheUser()
    {
        ConsoleBrowser browser = await _accounts.Working("Readers");

        await browser.Post("switch-back");

        ConsoleReply me = await browser.Get("me");
        Assert.Contains("You left Readers @ 999999999999 and work as Dora again.", me.Words, StringComparison.Ordinal);
        Assert.Contains("You work as yourself", me.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("You left", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_SaysWhatAwsSaysAndWhy()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply reply = await browser.Switch(ConsoleAccounts.TrustingId, "Closed");

        Assert.Equal(403, reply.Status);
        Assert.Contains(
            "AccessDenied User: arn:aws:iam::111111111111:user/Dora is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/Closed",
            reply.Words,
            StringComparison.Ordinal);
        Assert.Contains("The trust policy of role/Closed does not name arn:aws:iam::111111111111:user/Dora.", reply.Words, StringComparison.Ordinal);
        Assert.Contains("You work as yourself", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RoleWithExternalId_CannotBeSwitchedTo()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply reply = await browser.Switch(ConsoleAccounts.TrustingId, "Partner");

        Assert.Equal(403, reply.Status);
        Assert.Contains("The role asks for an external ID, and AWS's console cannot send one", reply.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleAccounts.ExternalId, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mfa_OfTheSignInGoesAlong()
    {
        ConsoleBrowser without = await _accounts.SignedIn();
        ConsoleReply refused = await without.Switch(ConsoleAccounts.TrustingId, "WithMfa");
        Assert.Equal(403, refused.Status);
        Assert.Contains("The role asks for MFA.", refused.Words, StringComparison.Ordinal);

        ConsoleBrowser with = await SignedInWithMfa();
        _accounts.Clock.Advance(TimeSpan.FromSeconds(3599));
        Assert.Equal(303, (await with.Switch(ConsoleAccounts.TrustingId, "WithMfa")).Status);
        _accounts.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(403, (await with.Switch(ConsoleAccounts.TrustingId, "WithMfa")).Status);
    }

    [Fact]
    public async Task RoleInRole_IsAskedForByTheUser()
    {
        _accounts.Role("Inner", ConsoleAccounts.TrustOf(ConsoleAccounts.RoleArn("Readers")), null, maxSessionDuration: 7200);
        ConsoleBrowser browser = await _accounts.Working("Readers");

        ConsoleReply refused = await browser.Switch(ConsoleAccounts.TrustingId, "Inner");

        Assert.Equal(403, refused.Status);
        Assert.Contains("AWS's console asks with what you signed in with, here Dora, and not with the role Readers @ 999999999999 that you work as.", refused.Words, StringComparison.Ordinal);
        Assert.Equal(303, (await browser.Switch(ConsoleAccounts.TrustingId, "Inner", ("chained", "yes"))).Status);
        Assert.Contains("assumed-role/Inner/Dora", (await browser.Get("me")).Words, StringComparison.Ordinal);
        _accounts.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Contains("You work as yourself", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3600, 0, 3600)]
    [InlineData(14400, 0, 14400)]
    [InlineData(43200, 10 * 3600, 2 * 3600)]
    public async Task Session_LastsAsLongAsTheRoleAllowsOrTheUserStays(int longest, int waited, int seconds)
    {
        _accounts.Role("Long", ConsoleAccounts.Trust(), null, longest);
        ConsoleBrowser browser = await _accounts.SignedIn();
        _accounts.Clock.Advance(TimeSpan.FromSeconds(waited));
        Assert.Equal(303, (await browser.Switch(ConsoleAccounts.TrustingId, "Long")).Status);

        _accounts.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
        Assert.Contains("You work as a role", (await browser.Get("me")).Words, StringComparison.Ordinal);
        _accounts.Clock.Advance(TimeSpan.FromSeconds(1));

        ConsoleReply after = await browser.Get("me");
        Assert.True(waited > 0 ? after.Status == 303 : after.Words.Contains("The session of Long @ 999999999999 has ended. You work as Dora again.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DeletedRole_IsLeft()
    {
        _accounts.Role("Gone", ConsoleAccounts.Trust(), null);
        ConsoleBrowser browser = await _accounts.Working("Gone");
        _accounts.Owner.Iam.DeleteRole(new("Gone")).ValueOrThrow();

        Assert.Equal("303 /_console/me", (await browser.Get("me")).ToString());
        Assert.Contains("The role Gone is no longer there. You work as Dora again.", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastFiveRoles_AreRemembered()
    {
        ConsoleBrowser browser = await _accounts.SignedIn();
        foreach (int number in (int[])[1, 2, 3, 4, 5, 6, 3])
        {
            if (number != 3 || _accounts.Owner.Iam.GetRole(new("R3")).Error is not null)
            {
                _accounts.Role($"R{number}", ConsoleAccounts.Trust(), null);
            }

            Assert.Equal(303, (await browser.Switch(ConsoleAccounts.TrustingId, $"R{number}", ("displayName", $"Nr. {number}"))).Status);
        }

        await browser.Post("sign-out");
        ConsoleBrowser again = await _accounts.SignedIn();

        string[] remembered = [.. System.Text.RegularExpressions.Regex.Matches((await again.Get("switch-role")).Text, "<strong>(Nr. .)</strong>").Select(match => match.Groups[1].Value)];
        Assert.Equal(["Nr. 3", "Nr. 6", "Nr. 5", "Nr. 4", "Nr. 2"], remembered);
    }

    [Theory]
    [InlineData("", "Readers", "The account has to be twelve digits.")]
    [InlineData("99999999999", "Readers", "The account has to be twelve digits.")]
    [InlineData("999999999999", "", "The role has to be the name of a role")]
    [InlineData("999999999999", "a b", "The role has to be the name of a role")]
    [InlineData("999999999999", "/Readers", "The role has to be the name of a role")]
    [InlineData("999999999999", "this-path-and-this-name-together/have-one-character-more-than-64x", "at most 64 characters")]
    public async Task FieldsThatNameNoRole_AreSentBack(string account, string role, string problem)
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply reply = await browser.Switch(account, role);

        Assert.Equal(400, reply.Status);
        Assert.Contains(problem, reply.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999999999999", "Readers")]
    [InlineData("9999-9999-9999", "Readers")]
    [InlineData("x", "arn:aws:iam::999999999999:role/Readers")]
    public async Task Account_IsReadAsPeopleWriteIt(string account, string role)
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        Assert.Equal("303 /_console/me", (await browser.Switch(account, role)).ToString());
    }

    private async Task<ConsoleBrowser> SignedInWithMfa()
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("sign-in");
        ConsoleReply reply = await browser.Post(
            "sign-in/mfa", ("account", ConsoleAccounts.TrustedId), ("user", "Mia"), ("device", _accounts.Device), ("code", _accounts.Code));
        Assert.Equal(303, reply.Status);
        await browser.Get("me");
        return browser;
    }
}
