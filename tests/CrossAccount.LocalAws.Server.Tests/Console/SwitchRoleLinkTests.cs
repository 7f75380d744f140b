using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class SwitchRoleLinkTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task LinkOfTheProgram_WorksOnThisHost()
    {
        ConsoleBrowser browser = _accounts.Browser();
        const string Query = "?account=999999999999&roleName=team/Readers&displayName=Read%20%26%20see&color=83d4e8";

        ConsoleReply entrance = await browser.Send("GET", $"/switchrole{Query}", null);
        Assert.Equal($"303 /_console/switch-role{Query}", entrance.ToString());
        ConsoleReply form = await browser.Get($"switch-role{Query}");
        Assert.Equal($"303 /_console/sign-in?next={Uri.EscapeDataString($"/_console/switch-role{Query}")}", form.ToString());
    }

    [Theory]
    [InlineData("https://signin.aws.amazon.com/switchrole?account=999999999999&roleName=Readers&displayName=R&color=F2B0A9")]
    [InlineData("https://signin.amazonaws.cn/switchrole?color=f2b0a9&displayName=R&roleName=Readers&account=999999999999")]
    [InlineData("http://localhost:4566/switchrole?account=999999999999&roleName=Readers&displayName=R&color=F2B0A9&more=x")]
    public async Task PastedLink_FillsTheForm(string link)
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply reply = await browser.Post("switch-role", ("link", link));

        Assert.Equal(303, reply.Status);
        ConsoleReply form = await browser.Get(reply.Headers.Location.ToString()["/_console/".Length..]);
        Assert.Contains("name=\"account\" value=\"999999999999\"", form.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"roleName\" value=\"Readers\"", form.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"displayName\" value=\"R\"", form.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"red\" checked", form.Text, StringComparison.Ordinal);
        Assert.Contains("You work as yourself", (await browser.Get("me")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://signin.aws.amazon.com/console?account=999999999999&roleName=Readers")]
    [InlineData("javascript:alert(1)")]
    [InlineData("switchrole?account=999999999999")]
    [InlineData("\"><script>")]
    public async Task OtherLink_IsSentBack(string link)
    {
        ConsoleBrowser browser = await _accounts.SignedIn();

        ConsoleReply reply = await browser.Post("switch-role", ("link", link));

        Assert.Equal(400, reply.Status);
        Assert.Contains("The link has to be one to switch roles", reply.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/", "", true)]
    [InlineData("GET", "/switchrole", "?account=1", true)]
    [InlineData("GET", "/_console/", "", true)]
    [InlineData("POST", "/_console/sign-in", "", true)]
    [InlineData("POST", "/", "", false)]
    [InlineData("PUT", "/switchrole", "", false)]
    [InlineData("GET", "/", "?X-Amz-Signature=1", false)]
    [InlineData("GET", "/_consoles", "", false)]
    [InlineData("GET", "/a-bucket/_console/", "", false)]
    public void Console_AnswersBrowsersOnly(string method, string path, string query, bool isFor)
    {
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        (http.Request.Method, http.Request.Path, http.Request.QueryString, http.Request.Host) = (method, path, new(query), new("localhost:4566"));

        Assert.Equal(isFor, LocalAws.Server.Console.ConsolePages.IsFor(http.Request));

        http.Request.Headers.Authorization = "AWS4-HMAC-SHA256 Credential=…";
        Assert.Equal(isFor && path.StartsWith("/_console", StringComparison.Ordinal), LocalAws.Server.Console.ConsolePages.IsFor(http.Request));
    }
}
