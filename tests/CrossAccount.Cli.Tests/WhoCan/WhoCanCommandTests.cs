using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.WhoCan;

/// <summary><c>crossaccount who-can</c> as people run it.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class WhoCanCommandTests : IDisposable
{
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";
    private const string InspectData = "arn:aws:iam::999999999999:role/InspectData";

    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("dev", "assume", UpdateData, "who-can-dev.txt")]
    [InlineData("prod", "assume", UpdateData, "who-can-prod.txt")]
    [InlineData("prod", "assume", InspectData, "who-can-prod-inspect.txt")]
    [InlineData("dev", "s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket-shared-container/report.csv", "who-can-dev-object.txt")]
    public async Task WhoCan_OfAStack_PrintsWhatIsExpected(string stack, string action, string resource, string expected)
    {
        CommandRun run = await RunAsync(action, resource, "--stack", stack);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches(expected, run.Output);
    }

    [Fact]
    public async Task TheDocument_ShowsWhatIsPrinted()
    {
        CommandRun run = await RunAsync("assume", UpdateData, "--stack", "dev");

        Assert.Contains($"```text\n{run.Output.TrimEnd()}\n```", Repository.Read("docs/who-can.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoCan_OfExportsAlone_DoesNotKnowTheProgramsRole()
    {
        CommandRun run = await RunAsync("assume", UpdateData, "--account", Export("dev", "111111111111"), "--account", Export("dev", "999999999999"));

        Assert.Equal(
            (3, $"there is no role `{UpdateData}` in the accounts: give the ARN of a role of the accounts, as in `arn:aws:iam::111111111111:role/Name`\n"),
            (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task WhoCan_OfExportsAlone_TellsWhoIsThere()
    {
        JsonElement answer = await JsonAsync("assume", "arn:aws:iam::111111111111:role/Developers", "--account", Export("dev", "111111111111"));

        Assert.Equal(
            ["arn:aws:iam::111111111111:user/David", "arn:aws:iam::111111111111:role/Analysts", "arn:aws:iam::111111111111:role/Developers"],
            Names(answer, "direct"));
        Assert.Equal(["arn:aws:iam::111111111111:user/Jane"], Names(answer, "chains"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("declared").ValueKind);
    }

    [Fact]
    public async Task WhoCan_AnExportOfAStacksAccount_TakesThePlaceOfTheStacksOwn()
    {
        string real = WithRole("RealAdministrators");

        JsonElement before = await JsonAsync("assume", UpdateData, "--stack", "dev");
        JsonElement after = await JsonAsync("assume", UpdateData, "--stack", "dev", "--account", real);

        Assert.Equal(["arn:aws:iam::111111111111:role/Developers"], Names(before, "direct"));
        Assert.Equal(["arn:aws:iam::111111111111:role/Developers", "arn:aws:iam::111111111111:role/RealAdministrators"], Names(after, "direct"));
        Assert.Contains(
            "arn:aws:iam::111111111111:role/RealAdministrators",
            after.GetProperty("declared").GetProperty("beside").EnumerateArray().Select(name => name.GetString()));
        JsonElement way = Assert.Single(after.GetProperty("direct")[1].GetProperty("ways").EnumerateArray());
        Assert.Equal(
            [
                "statement 1 of managed policy `PowerUserAccess`",
                "statement `TrustAccount111111111111` of trust policy of `role/UpdateData`",
            ],
            way.GetProperty("statements").EnumerateArray().Select(statement => statement.GetString()));
    }

    [Fact]
    public async Task WhoCan_Depth_LimitsChains()
    {
        Assert.Empty(Names(await JsonAsync("assume", UpdateData, "--stack", "dev", "--depth", "1"), "chains"));
        Assert.Equal(
            ["arn:aws:iam::111111111111:user/David", "arn:aws:iam::111111111111:role/Analysts"],
            Names(await JsonAsync("assume", UpdateData, "--stack", "dev", "--depth", "2"), "chains"));
    }

    [Fact]
    public async Task WhoCan_NeverShowsAnExternalId()
    {
        _copy.Replace("Pulumi.prod.yaml", "externalId: generated", "externalId: [auditor-41, auditor-42]");

        CommandRun text = await RunAsync("assume", InspectData, "--stack", "prod");
        CommandRun json = await RunAsync("assume", InspectData, "--stack", "prod", "--json");

        Assert.Contains("an external ID", text.Output, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"ExternalId\"", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("auditor-4", text.Output + json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoCan_AResourcePolicy_LetsOthersIn()
    {
        string file = Path.Combine(_copy.Folder, "bucket-policy.json");
        await File.WriteAllTextAsync(file, """
            {"Version":"2012-10-17","Statement":[{"Sid":"Partners","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/Analysts"},
            "Action":"s3:GetObject","Resource":"arn:aws:s3:::elsewhere/*"}]}
            """);
        string[] question = ["s3:GetObject", "arn:aws:s3:::elsewhere/report", "--owner", "333333333333", "--account", Export("dev", "111111111111")];

        JsonElement without = await JsonAsync(question);
        JsonElement with = await JsonAsync([.. question, "--resource-policy", file]);

        Assert.Empty(Names(without, "direct"));
        Assert.Contains(without.GetProperty("notKnown").EnumerateArray(), line => line.GetString()!.StartsWith("the policy of the resource", StringComparison.Ordinal));
        Assert.Equal(["arn:aws:iam::111111111111:role/Analysts"], Names(with, "direct"));
        Assert.DoesNotContain(with.GetProperty("notKnown").EnumerateArray(), line => line.GetString()!.StartsWith("the policy of the resource", StringComparison.Ordinal));
    }

    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "assume arn:aws:iam::1:role/x", "there is no account to ask about: give `--account` with an export, `--stack` with a stack, or both" },
        { "assume x --stack none", "there is no stack `none`, because there is no file `Pulumi.none.yaml`: the stacks are `dev`, `local`, `prod`" },
        { "assume x --account nowhere.json", "there is no file `nowhere.json`: give one that `aws iam get-account-authorization-details` wrote" },
        { "assume x --stack dev --depth 0", "the depth `0` must be 1 or more: with 1 there are no chains of roles" },
        { "assume x --stack dev --organization nowhere", "there is no folder `nowhere`: give `--organization` the folder that `eng/export-organization.sh` wrote" },
        { "assume arn:aws:iam::999999999999:role/data/UpdateData --stack dev", "there is no role `arn:aws:iam::999999999999:role/data/UpdateData` in the accounts: did you mean `arn:aws:iam::999999999999:role/UpdateData`?" },
        { "assume arn:aws:iam::111111111111:user/Jane --stack dev", "there is no role `arn:aws:iam::111111111111:user/Jane` in the accounts: give the ARN of a role of the accounts, as in `arn:aws:iam::111111111111:role/Name`" },
        { "GetObject arn:aws:s3:::b/k --stack dev", "`GetObject` is not an action: write `assume`, or `service:Action` without wildcards, as in `s3:GetObject`" },
        { "s3:Get* arn:aws:s3:::b/k --stack dev", "`s3:Get*` is not an action: write `assume`, or `service:Action` without wildcards, as in `s3:GetObject`" },
        { "sts:AssumeRoleWithSAML x --stack dev", "`sts:AssumeRoleWithSAML` is a way of assuming a role: ask `assume`, which tells of all of them" },
        { "s3:GetObject arn:aws:s3:::not-there/k --stack dev", "`arn:aws:s3:::not-there/k` does not say which account owns it: give `--owner` with the account's ID" },
        { "s3:GetObject bucket --stack dev", "`bucket` is not a resource: write an ARN, as in `arn:aws:s3:::bucket/key`, or `*`" },
        { "sqs:SendMessage arn:aws:sqs:eu-west-1:111111111111:q --owner 222222222222 --stack dev", "`arn:aws:sqs:eu-west-1:111111111111:q` is of account `111111111111`, not of `222222222222`: leave `--owner` out" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task WhoCan_BadInput_SaysHowToMendIt(string arguments, string expected)
    {
        CommandRun run = await RunAsync(arguments.Split(' '));

        Assert.Equal((3, "", expected + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task WhoCan_AnExportThatIsNotValid_SaysWhatAndWhere()
    {
        _copy.Replace(Path.Combine("stacks", "accounts", "dev", "111111111111.json"), "\"UserName\": \"Jane\"", "\"UserName\": \"Janet\"");
        string file = Export("dev", "111111111111");

        CommandRun run = await RunAsync("assume", "x", "--account", file);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            $"the exports are not valid:\n  - {file}: $.UserDetailList[1].Arn: `arn:aws:iam::111111111111:user/Jane` does not fit name and path; write `arn:aws:iam::111111111111:user/Janet`\n",
            run.Error);
    }

    private string Export(string stack, string account) => Path.Combine(_copy.Folder, "stacks", "accounts", stack, $"{account}.json");

    /// <summary>The trusted account of dev with one more role, which has the managed policy of Analysts.</summary>
    private string WithRole(string name)
    {
        string text = File.ReadAllText(Export("dev", "111111111111"));
        string role = $$"""
            {"Path":"/","RoleName":"{{name}}","RoleId":"AROAREALEXAMPLEREAL","Arn":"arn:aws:iam::111111111111:role/{{name}}","CreateDate":"2026-01-01T00:00:00+00:00",
            "AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]},
            "AttachedManagedPolicies":[{"PolicyName":"PowerUserAccess","PolicyArn":"arn:aws:iam::aws:policy/PowerUserAccess"}]},
            """;
        string file = Path.Combine(_copy.Folder, "real.json");
        File.WriteAllText(file, text.Replace("\"RoleDetailList\": [", $"\"RoleDetailList\": [{role}", StringComparison.Ordinal));
        return file;
    }

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(["who-can", .. arguments, "--project", _copy.Folder]);

    private async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        CommandRun run = await RunAsync([.. arguments, "--json"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static IEnumerable<string?> Names(JsonElement answer, string list) =>
        answer.GetProperty(list).EnumerateArray().Select(access => access.GetProperty("principal").GetProperty("name").GetString());
}
