using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class EngineerTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task Account_ShowsTheCodesOfItsDevices()
    {
        ConsoleReply reply = await _accounts.Browser().Get("account?id=111111111111");

        Assert.Contains($"Mia {_accounts.Code} arn:aws:iam::111111111111:mfa/Mia", reply.Words, StringComparison.Ordinal);
        Assert.Contains("Code now, for 30 seconds yet", reply.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_ShowsItsPoliciesAndWhatTheQuotasLeave()
    {
        ConsoleReply reply = await _accounts.Browser().Get("identity?account=999999999999&kind=role&name=Readers");

        Assert.Contains($"{ConsoleAccounts.Trust().Length} of 2,048 characters", reply.Words, StringComparison.Ordinal);
        Assert.Contains("of 10,240 characters", reply.Words, StringComparison.Ordinal);
        Assert.Contains("\"s3:ListAllMyBuckets\"", reply.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity?account=999999999999&kind=role&name=Partner")]
    [InlineData("role?arn=arn:aws:iam::999999999999:role/Partner")]
    [InlineData("access")]
    [InlineData("why?principal=arn:aws:iam::111111111111:user/Dora&resource=arn:aws:iam::999999999999:role/Partner")]
    public async Task ExternalId_IsOnNoPage(string page)
    {
        ConsoleReply reply = await _accounts.Browser().Get(page);

        Assert.Equal(200, reply.Status);
        Assert.DoesNotContain(ConsoleAccounts.ExternalId, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivenExternalId_IsUsedAndForgotten()
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("why");

        ConsoleReply reply = await browser.Post("why", Question("Dora", "Partner", ("externalId", ConsoleAccounts.ExternalId)));

        Assert.Contains("Allowed", reply.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(ConsoleAccounts.ExternalId, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_FollowsWhatIsDeployed()
    {
        ConsoleBrowser browser = _accounts.Browser();
        string before = Row((await browser.Get("access?account=999999999999")).Text, "user/Dora");
        _accounts.Admin.Iam.PutUserPolicy(new("Dora", "deny", """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}]}""")).ValueOrThrow();
        string after = Row((await browser.Get("access?account=999999999999")).Text, "user/Dora");

        Assert.Equal("silent:no when:with an external ID allow:yes when:with MFA at most 3599 seconds ago allow:yes", before);
        Assert.Equal("deny:denied deny:denied deny:denied deny:denied deny:denied", after);
    }

    [Theory]
    [InlineData("principal=x", "The principal x has to be the ARN of a user, a role or a root user of these accounts.")]
    [InlineData("principal=arn:aws:iam::222222222222:user/Dora", "has to be the ARN of a user")]
    [InlineData("time=yesterday", "The time yesterday has to be a date and a time")]
    [InlineData("sourceIp=home", "The source address home has to be an IP address.")]
    [InlineData("tags=team", "The session tag team has to be a key, an equals sign and a value")]
    [InlineData("mfaAge=-1", "The age of MFA -1 has to be a number of seconds.")]
    public async Task QuestionThatMakesNoSense_IsSentBack(string field, string problem)
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("why");
        string[] parts = field.Split('=');
        (string, string)[] fields = [.. Question("Dora", "Readers", ("signedIn", "mfa")).Where(each => each.Item1 != parts[0]), (parts[0], parts[1])];

        ConsoleReply reply = await browser.Post("why", fields);

        Assert.Contains(problem, reply.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"verdict", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dora", "Readers", true)]
    [InlineData("Nemo", "Readers", false)]
    [InlineData("Dora", "Closed", false)]
    [InlineData("Dora", "NoSuchRole", false)]
    [InlineData("Dora", "Partner", false)]
    [InlineData("Dora", "Partner", true, "externalId", ConsoleAccounts.ExternalId)]
    [InlineData("Mia", "WithMfa", false)]
    [InlineData("Mia", "WithMfa", false, "signedIn", "session")]
    [InlineData("Mia", "WithMfa", true, "signedIn", "mfa", "mfaAge", "3599")]
    [InlineData("Mia", "WithMfa", false, "signedIn", "mfa", "mfaAge", "3600")]
    [InlineData("Dora", "Readers", false, "tags", "team=data")]
    public async Task Why_DecidesAsTheAccountsDo(string user, string role, bool isAllowed, params string[] circumstances)
    {
        ConsoleBrowser browser = _accounts.Browser();
        await browser.Get("why");
        (string, string)[] more = [.. circumstances.Chunk(2).Select(pair => (pair[0], pair[1]))];

        ConsoleReply reply = await browser.Post("why", Question(user, role, more));

        Assert.Contains(isAllowed ? "class=\"verdict allow\"" : "class=\"verdict silent\"", reply.Text, StringComparison.Ordinal);
        Assert.Empty(_accounts.Trusted.Iam.Users[user].AccessKeys);
    }

    private static (string, string)[] Question(string user, string role, params (string, string)[] more) =>
        [("principal", ConsoleAccounts.UserArn(user)), ("action", "sts:AssumeRole"), ("resource", ConsoleAccounts.RoleArn(role)), .. more];

    private static string Row(string html, string principal)
    {
        string row = html[html.IndexOf($">{principal} ", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];
        return string.Join(' ', System.Text.RegularExpressions.Regex.Matches(row, "<td class=\"([a-z]+)\"><a [^>]*>([^<]*)</a>").Select(match => $"{match.Groups[1].Value}:{match.Groups[2].Value}"));
    }
}
