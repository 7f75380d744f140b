using System.Text.Json;
using System.Xml.Linq;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Preview;

/// <summary><c>crossaccount preview</c> as people and programs read it.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class PreviewCommandTests
{
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";
    private const string Analysts = "arn:aws:iam::111111111111:role/Analysts";
    private const string GivenId = "auditor-4711-secret";

    [Theory]
    [InlineData("preview-dev.txt", "dev", "text")]
    [InlineData("preview-prod.txt", "prod", "text")]
    [InlineData("preview-dev.md", "dev", "markdown")]
    [InlineData("preview-prod.xml", "prod", "junit")]
    public async Task Preview_PrintsWhatIsExpected(string expected, string stack, string format)
    {
        CommandRun run = await RunAsync(stack, "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches(expected, run.Output);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Json_IsOfItsSchema(string stack)
    {
        CommandRun run = await RunAsync(stack, "--format", "json");

        Assert.Empty(JsonSchemaCheck.Errors(Repository.Read("docs/schemas/preview-1.json"), run.Output));
    }

    [Fact]
    public async Task Json_HasWhoGetsInAndWhoDoesNot()
    {
        JsonElement delegation = (await JsonAsync("dev")).GetProperty("delegations")[0];
        string[] rows =
        [
            .. delegation.GetProperty("rows").EnumerateArray().Select(row =>
                $"{row.GetProperty("who").GetString()!.Split(' ')[0]} {row.GetProperty("declared").GetString() ?? "-"} {row.GetProperty("decision").GetString()} {row.GetProperty("steps").GetArrayLength()}"),
        ];

        Assert.Equal(
            ["user/David - Allowed 2", "user/Jane - Allowed 3", "role/Analysts denied ExplicitlyDenied 0", "role/Analysts denied Allowed 2", "role/Developers allowed Allowed 1"], rows);
        Assert.Equal(UpdateData, delegation.GetProperty("role").GetString());
        Assert.Equal(3, delegation.GetProperty("beside").GetArrayLength());
        Assert.Contains(Analysts, delegation.GetProperty("beside").EnumerateArray().Select(arn => arn.GetString()));
        Assert.Equal(
            ["s3:ListAllMyBuckets", "s3:DeleteObject s3:GetObject s3:PutObject", "s3:GetBucketLocation s3:ListBucket"],
            delegation.GetProperty("permissions").EnumerateArray().Select(row => string.Join(' ', row.GetProperty("actions").EnumerateArray().Select(action => action.GetString()))));
    }

    [Fact]
    public async Task Json_HasDocumentsWithTheirSizes()
    {
        JsonElement trust = (await JsonAsync("prod")).GetProperty("documents").EnumerateArray()
            .Single(document => document.GetProperty("kind").GetString() == "trust" && document.GetProperty("owner").GetString() == "role/UpdateData");

        Assert.Equal((286, 2048, "update-data"), (trust.GetProperty("size").GetInt32(), trust.GetProperty("quota").GetInt32(), trust.GetProperty("delegation").GetString()));
        Assert.Equal("3600", trust.GetProperty("document").GetProperty("Statement")[0].GetProperty("Condition").GetProperty("NumericLessThanEquals").GetProperty("aws:MultiFactorAuthAge").GetString());
    }

    [Fact]
    public async Task Sarif_IsOfTheStandardAndAtTheLines()
    {
        CommandRun run = await RunAsync("dev", "--format", "sarif");

        Assert.Empty(JsonSchemaCheck.Errors(Repository.Read("tests/CrossAccount.Cli.Tests/Preview/Schemas/sarif-2.1.0.json"), run.Output));
        JsonElement sarif = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0];
        JsonElement[] rules = [.. sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        string[] lines = Repository.Read("Pulumi.dev.yaml").Split('\n');
        JsonElement[] results = [.. sarif.GetProperty("results").EnumerateArray()];
        Assert.Equal(4, results.Length);
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(
            [
                ("needless-allow", "role/Developers]"), ("deny-around-chain", "role/Analysts]"), ("documentation-account", "accountId: \"111111111111\""),
                ("documentation-account", "accountId: \"999999999999\""),
            ],
            results.Select(result => (result.GetProperty("ruleId").GetString()!, TextAt(lines, result))));
        Assert.Equal(4, results.Select(result => result.GetProperty("partialFingerprints").GetRawText()).Distinct().Count());
        Assert.All(results, result => Assert.Equal("inSource", result.GetProperty("suppressions")[0].GetProperty("kind").GetString()));
        Assert.All(results, result => Assert.Equal("Pulumi.dev.yaml", LocationOf(result).GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    [Fact]
    public async Task Sarif_OfAnOpenFinding_HasNoSuppression()
    {
        using ProjectCopy project = new ProjectCopy().Replace("Pulumi.dev.yaml", "    - rule: needless-allow\n", "    - rule: needless-deny\n");

        CommandRun run = await CommandRun.OfAsync("preview", "dev", "--format", "sarif", "--project", project.Folder);

        JsonElement[] open =
        [
            .. JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)),
        ];
        Assert.Equal(["unused-acceptance", "needless-allow"], open.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(open, result => Assert.Equal("warning", result.GetProperty("level").GetString()));
    }

    [Fact]
    public async Task ExternalIds_AreInNoFormat()
    {
        using ProjectCopy project = new ProjectCopy().Replace("Pulumi.prod.yaml", "externalId: generated", $"externalId: {GivenId}");
        string[] files = [.. new[] { "p.txt", "p.md", "p.json", "p.sarif", "p.xml" }.Select(name => Path.Combine(project.Folder, name))];

        CommandRun run = await CommandRun.OfAsync(["preview", "prod", "--project", project.Folder, "--check", .. files.SelectMany(file => (string[])["--output", file])]);
        await CommandRun.OfAsync("preview", "prod", "--project", project.Folder, "--update", "--accept", "another external ID");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("other external IDs are accepted", run.Output, StringComparison.Ordinal);
        Assert.All([.. files.Select(File.ReadAllText), run.Output, .. Directory.EnumerateFiles(project.Folder, "access.*").Select(File.ReadAllText)], text =>
        {
            Assert.NotEmpty(text);
            Assert.DoesNotContain(GivenId, text, StringComparison.Ordinal);
        });
        Assert.Contains("(external ID 1, not shown)", File.ReadAllText(files[2]), StringComparison.Ordinal);
        Assert.Empty(JsonSchemaCheck.Errors(Repository.Read("tests/CrossAccount.Cli.Tests/Preview/Schemas/sarif-2.1.0.json"), File.ReadAllText(files[3])));
        Assert.Contains("\"ruleId\": \"access-widened\"", File.ReadAllText(files[3]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_OfALargeStack_StaysShortAndSaysWhatIsLeftOut()
    {
        using var project = new ProjectCopy();
        ManyDelegations.Write(project, 60);

        CommandRun run = await CommandRun.OfAsync("preview", "many", "--format", "markdown", "--project", project.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.InRange(run.Output.Length, 50_000, 60_000);
        Assert.StartsWith("<!-- crossaccount preview many -->\n## ✅ Access of many\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left out, because a comment has to be short: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Split("<details>").Length, run.Output.Split("</details>").Length);
    }

    [Fact]
    public async Task Junit_FailsWhereADecisionIsNotAsDeclared()
    {
        using ProjectCopy project = new ProjectCopy().Replace("Pulumi.dev.yaml", "      deny: [role/Analysts]\n", "");

        CommandRun run = await CommandRun.OfAsync("preview", "dev", "--format", "junit", "--project", project.Folder);

        Assert.Equal(2, run.ExitCode);
        XElement failure = Assert.Single(XDocument.Parse(run.Output).Descendants("failure"));
        Assert.Equal("role/Analysts of 111111111111 is denied", failure.Parent!.Attribute("name")!.Value);
        Assert.StartsWith("role/Analysts of 111111111111 is declared denied, but the decision is Allowed: ", failure.Attribute("message")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accounts_OfRealExports_BringThePeopleWhoAreThere()
    {
        using var project = new ProjectCopy();
        string export = Path.Combine(project.Folder, "real.json");
        string text = File.ReadAllText(Path.Combine(project.Folder, "stacks/accounts/dev/111111111111.json"));
        File.WriteAllText(export, text.Replace("user/Jane", "user/Mallory", StringComparison.Ordinal).Replace("\"Jane\"", "\"Mallory\"", StringComparison.Ordinal));

        CommandRun run = await CommandRun.OfAsync("preview", "dev", "--account", export, "--format", "markdown", "--project", project.Folder);

        Assert.Contains("user/Mallory of 111111111111, through role/Analysts of 111111111111", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfWhatMustNotBeDeployed_StopsAtTheSettings_AndWritesTheFindings()
    {
        using ProjectCopy project = new ProjectCopy().Replace(
            "Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "          conditions: { BoolIfExists: { \"aws:MultiFactorAuthPresent\": \"true\" } }\n");
        string[] files = [.. PreviewFormat.All.Select(format => Path.Combine(project.Folder, $"preview{format.Endings[0]}"))];

        CommandRun run = await CommandRun.OfAsync(["preview", "prod", "--project", project.Folder, .. files.SelectMany(file => (string[])["--output", file])]);

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("nothing is created, because of what must not be deployed:\n  - uncertain-mfa: crossaccount:delegations.update-data.trust[0]: ", run.Error, StringComparison.Ordinal);
        Assert.All(files, file => Assert.Contains("uncertain-mfa", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("as declared", File.ReadAllText(file), StringComparison.Ordinal));
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(project.Folder, "Pulumi.prod.yaml"));
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(project.Folder, "preview.sarif")));
        JsonElement error = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("level").GetString() == "error");
        Assert.Equal("uncertain-mfa", error.GetProperty("ruleId").GetString());
        Assert.Contains("account:", TextAt(lines, error), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev --format yaml", "there is no format `yaml`: give one of `text`, `markdown`, `json`, ")]
    [InlineData("dev --output report.pdf", "the ending of `report.pdf` does not say the format: give one of `.txt`, `.md`, `.json`, ")]
    [InlineData("dev --check --update", "`--check` and `--update` do not go together: give one of them")]
    [InlineData("dev --accept because", "`--accept` gives the reason for what `--update` writes: give it with `--update`, and say why")]
    [InlineData("dev --depth 0", "the depth `0` must be 1 or more: with 1 there are no chains of roles")]
    public async Task Preview_BadInput_SaysHowToMendIt(string arguments, string expected)
    {
        CommandRun run = await RunAsync(arguments.Split(' '));

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    private static JsonElement LocationOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string TextAt(string[] lines, JsonElement result)
    {
        JsonElement region = LocationOf(result).GetProperty("region");
        return lines[region.GetProperty("startLine").GetInt32() - 1][(region.GetProperty("startColumn").GetInt32() - 1)..];
    }

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(["preview", .. arguments, "--project", Repository.Root]);

    private static async Task<JsonElement> JsonAsync(string stack) => JsonDocument.Parse((await RunAsync(stack, "--format", "json")).Output).RootElement;
}
