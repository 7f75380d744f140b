using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.WhoCan;

/// <summary><c>crossaccount can</c> as people run it.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class CanCommandTests
{
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";
    private const string Analysts = "arn:aws:iam::111111111111:role/Analysts";
    private const string David = "arn:aws:iam::111111111111:user/David";
    private const string Jane = "arn:aws:iam::111111111111:user/Jane";

    [Theory]
    [InlineData("can-dev-jane.txt", "dev", Jane, "assume")]
    [InlineData("can-dev-analysts.txt", "dev", Analysts, "assume", UpdateData)]
    [InlineData("can-prod-david.txt", "prod", David, "assume", UpdateData)]
    [InlineData("can-prod-jane.txt", "prod", Jane, "assume", UpdateData)]
    [InlineData("can-dev-object.txt", "dev", Analysts, "s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket-shared-container/report.csv")]
    public async Task Can_PrintsWhatIsExpected(string expected, string stack, params string[] question)
    {
        CommandRun run = await RunAsync([.. question, "--stack", stack]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches(expected, run.Output);
    }

    [Theory]
    [InlineData("dev", Analysts, "assume", UpdateData)]
    [InlineData("prod", David, "assume", UpdateData)]
    public async Task TheDocument_ShowsWhatIsPrinted(string stack, params string[] question)
    {
        CommandRun run = await RunAsync([.. question, "--stack", stack]);

        Assert.Contains($"```text\n{run.Output.TrimEnd()}\n```", Repository.Read("docs/who-can.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_Json_HasDecisionWaysAndChain()
    {
        JsonElement analysts = await JsonAsync(Analysts, "assume", UpdateData, "--stack", "dev");
        JsonElement david = await JsonAsync(David, "sts:AssumeRole", UpdateData, "--stack", "prod");

        Assert.False(analysts.GetProperty("can").GetBoolean());
        Assert.Equal("ExplicitlyDenied", analysts.GetProperty("withoutMore").GetProperty("decision").GetString());
        Assert.Equal(2, analysts.GetProperty("chain").GetProperty("steps").GetArrayLength());
        Assert.True(david.GetProperty("can").GetBoolean());
        Assert.Equal("ImplicitlyDenied", david.GetProperty("withoutMore").GetProperty("decision").GetString());
        JsonElement requirement = Assert.Single(david.GetProperty("access").GetProperty("ways")[0].GetProperty("requirements").EnumerateArray());
        Assert.Equal(("Mfa", 3600), (requirement.GetProperty("kind").GetString(), requirement.GetProperty("maximumAge").GetInt32()));
        Assert.Equal(JsonValueKind.Null, david.GetProperty("chain").ValueKind);
    }

    [Fact]
    public async Task Can_JsonOfAllRoles_HasDirectOnesAndChains()
    {
        JsonElement jane = await JsonAsync(Jane, "assume", "--stack", "dev");

        Assert.Equal([Analysts], jane.GetProperty("direct").EnumerateArray().Select(access => access.GetProperty("resource").GetString()));
        Assert.Equal(
            ["arn:aws:iam::111111111111:role/Developers", UpdateData], jane.GetProperty("chains").EnumerateArray().Select(chain => chain.GetProperty("role").GetString()));
    }

    [Theory]
    [InlineData("arn:aws:iam::111111111111:user/Nobody assume --stack dev", "there is no user or role `arn:aws:iam::111111111111:user/Nobody` in the accounts: give the ARN of a user or role of the accounts, as in `arn:aws:iam::111111111111:role/Name`")]
    [InlineData("arn:aws:iam::111111111111:user/Jane s3:GetObject --stack dev", "`s3:GetObject` needs a resource: give its ARN, or `*` for an action that has none")]
    [InlineData("arn:aws:iam::111111111111:user/Jane assume", "there is no account to ask about: give `--account` with an export, `--stack` with a stack, or both")]
    public async Task Can_BadInput_SaysHowToMendIt(string arguments, string expected)
    {
        CommandRun run = await RunAsync(arguments.Split(' '));

        Assert.Equal((3, "", expected + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(["can", .. arguments, "--project", Repository.Root]);

    private static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        CommandRun run = await RunAsync([.. arguments, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
