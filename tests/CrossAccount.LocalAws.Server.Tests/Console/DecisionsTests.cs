using CrossAccount.LocalAws.Server.Tests.Console.Support;

namespace CrossAccount.LocalAws.Server.Tests.Console;

public class DecisionsTests
{
    private readonly ConsoleAccounts _accounts = new();

    [Fact]
    public async Task Decisions_AreKeptFromTheFirstLook()
    {
        ConsoleBrowser engineer = _accounts.Browser();
        ConsoleBrowser dora = await _accounts.SignedIn();
        await dora.Switch(ConsoleAccounts.TrustingId, "Closed");
        Assert.Contains("Decisions are kept from now on, the last 200 of them.", (await engineer.Get("decisions")).Words, StringComparison.Ordinal);

        await dora.Switch(ConsoleAccounts.TrustingId, "Readers");
        await dora.Get("buckets");
        string words = (await engineer.Get("decisions")).Words;

        Assert.DoesNotContain("role/Closed", words, StringComparison.Ordinal);
        int listed = words.IndexOf("s3:ListAllMyBuckets", StringComparison.Ordinal);
        int assumed = words.IndexOf("sts:AssumeRole", StringComparison.Ordinal);
        Assert.True(listed > 0 && assumed > listed, "the latest decision stands first");
        Assert.Contains("statement 1 in permissions of user/Dora", words, StringComparison.Ordinal);
        Assert.Contains("Decided by Identity policy", (await engineer.Get("decision?number=1")).Words, StringComparison.Ordinal);
        Assert.Equal(404, (await engineer.Get("decision?number=3")).Status);
    }

    [Fact]
    public async Task OnlyTheLast_AreKept()
    {
        ConsoleBrowser engineer = _accounts.Browser();
        ConsoleBrowser dora = await _accounts.SignedIn();
        await engineer.Get("decisions");
        for (int i = 0; i < 201; i++)
        {
            await dora.Get("object/download?bucket=amzn-s3-demo-bucket-console&key=x");
        }

        Assert.Equal(404, (await engineer.Get("decision?number=1")).Status);
        Assert.Equal(200, (await engineer.Get("decision?number=2")).Status);
        Assert.Equal(200, (await engineer.Get("decision?number=201")).Status);
    }
}
