using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class EscapingTests
{
    private const string Hostile = "\"><script>alert('1')</script><img src=x onerror=alert(1)>";

    private readonly ConsoleAccounts _accounts = new();

    public static TheoryData<string> Pages =>
    [
        $"bucket?name={ConsoleAccounts.Bucket}",
        $"bucket?name={ConsoleAccounts.Bucket}&prefix={Uri.EscapeDataString(Hostile + "/")}",
        $"bucket?name={Uri.EscapeDataString(Hostile)}",
        $"object?bucket={ConsoleAccounts.Bucket}&key={Uri.EscapeDataString(Hostile)}",
        $"object/delete?bucket={ConsoleAccounts.Bucket}&key={Uri.EscapeDataString(Hostile)}",
        $"object?bucket={ConsoleAccounts.Bucket}&key={Uri.EscapeDataString(Hostile)}&new=1",
        $"switch-role?account={Uri.EscapeDataString(Hostile)}&roleName={Uri.EscapeDataString(Hostile)}&displayName={Uri.EscapeDataString(Hostile)}&color={Uri.EscapeDataString(Hostile)}",
        $"sign-in?account={Uri.EscapeDataString(Hostile)}&user={Uri.EscapeDataString(Hostile)}&next={Uri.EscapeDataString(Hostile)}",
        $"access?account={Uri.EscapeDataString(Hostile)}&name={Uri.EscapeDataString(Hostile)}",
        $"why?principal={Uri.EscapeDataString(Hostile)}&action={Uri.EscapeDataString(Hostile)}&resource={Uri.EscapeDataString(Hostile)}",
        "identity?account=999999999999&kind=role&name=Hostile",
        "me",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task WhatOthersWrote_IsTextAndNothingElse(string page)
    {
        _accounts.Put(Hostile, Hostile);
        _accounts.Put(Hostile + "/inner", "");
        string policy = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::x/</code><script>alert(1)</script>"}]}""";
        _accounts.Role("Hostile", ConsoleAccounts.Trust(), policy);
        ConsoleBrowser browser = await _accounts.SignedIn();
        await browser.Switch(ConsoleAccounts.TrustingId, "Writers", ("displayName", Hostile));

        ConsoleReply reply = await browser.Get(page);

        Assert.StartsWith("text/html", reply.Headers.ContentType.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(page.StartsWith("identity", StringComparison.Ordinal) ? "x/</code><script>alert(1)</script>" : Hostile, System.Net.WebUtility.HtmlDecode(reply.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-page/%3Cscript%3E")]
    [InlineData("account?id=%3Cscript%3E")]
    [InlineData("role?arn=%3Cscript%3E")]
    public async Task MissingPage_IsSaidAsPlainText(string page)
    {
        ConsoleReply reply = await _accounts.Browser().Get(page);

        Assert.Equal((404, "text/plain; charset=utf-8"), (reply.Status, reply.Headers.ContentType.ToString()));
    }
}
