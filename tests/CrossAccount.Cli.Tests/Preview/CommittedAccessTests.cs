using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Preview;

/// <summary>The committed record of access: written, compared by decisions, and widened only with a reason.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class CommittedAccessTests
{
    private const string Refused =
        "Nothing is written, because more is let in: give the reason with `--accept '<why>'`, which is written down in access.dev.json and access.dev.md.";

    private const string Gained =
        "role/Analysts of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `DenyAssumeRole` of inline policy `deny-assume-UpdateData-in-999999999999` of `role/Analysts` is gone";

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task WhatIsCommitted_IsCurrent(string stack)
    {
        CommandRun run = await CommandRun.OfAsync("preview", stack, "--check", "--project", Repository.Root);

        Assert.Equal((0, $"Access from access.{stack}.json to stack {stack}\nNothing changed: every decision is as before.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Update_WritesTheSameEachTime()
    {
        using var project = new ProjectCopy();
        string[] before = Texts(project);

        CommandRun run = await RunAsync(project, "prod", "--update");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, Texts(project));
        Assert.Equal(before, Directory.EnumerateFiles(Repository.Root, "access.*").Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Check_OfAChange_SaysWhatItDoes(string stack, string oldText, string newText, int exitCode, string[] expected)
    {
        using ProjectCopy project = new ProjectCopy().Replace($"Pulumi.{stack}.yaml", oldText, newText);

        CommandRun run = await RunAsync(project, stack, "--check");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(expected, run.Output.Split('\n').Where(line => line.StartsWith("! ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal)));
    }

    public static TheoryData<string, string, string, int, string[]> Changes => new()
    {
        {
            "prod", "maxSessionDuration: 3600", "maxSessionDuration: 7200", 2,
            ["! role/InspectData of 999999999999: sessions last at most 7200 seconds instead of 3600"]
        },
        {
            "prod", "mfa: { maxAge: 3600 }", "mfa: { maxAge: 7200 }", 2,
            ["! user/David of 111111111111 needs less for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA may be 7200 seconds old instead of 3600 seconds; statement `TrustAccount111111111111` of trust policy of `role/UpdateData` was changed"]
        },
        {
            "prod", "mfa: { maxAge: 3600 }", "mfa: { maxAge: 1800 }", 2,
            ["- user/David of 111111111111 needs more for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA may be 1800 seconds old instead of 3600 seconds; statement `TrustAccount111111111111` of trust policy of `role/UpdateData` was changed"]
        },
        {
            "prod", "externalId: generated", "externalId: given-to-us", 2,
            ["! the outside account 222222222222 needs something else for `sts:AssumeRole` on role/InspectData of 999999999999: statement `TrustThirdParty222222222222` of trust policy of `role/InspectData` was changed; other external IDs are accepted"]
        },
        {
            "prod", "        permissionsBoundary: arn:aws:iam::999999999999:policy/ThirdPartyBoundary\n", "", 2,
            [
                "! sessions of role/InspectData of 999999999999 gain `s3-object-lambda:Get*`, `s3-object-lambda:List*`, `s3:Describe*`, `s3:Get*`, `s3:List*` on `*`: the permissions boundary no longer holds it back",
                "! role/InspectData of 999999999999: permissions boundary `ThirdPartyBoundary` is gone",
            ]
        },
        {
            "dev", "[s3:GetObject, s3:PutObject, s3:DeleteObject]", "[s3:GetObject, s3:PutObject, s3:PutObjectAcl]", 2,
            [
                "! sessions of role/UpdateData of 999999999999 gain `s3:PutObjectAcl` on `arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*`: statement 3 of managed policy `read-write-app-bucket` was changed",
                "- sessions of role/UpdateData of 999999999999 lose `s3:DeleteObject` on `arn:aws:s3:::amzn-s3-demo-bucket-shared-container/*`: statement 2 of managed policy `read-write-app-bucket` was changed",
            ]
        },
        { "dev", "read-write-app-bucket:", "app-bucket:", 0, [] },
        { "dev", "[s3:GetObject, s3:PutObject, s3:DeleteObject]", "[s3:DeleteObject, s3:PutObject, s3:GetObject]", 0, [] },
        { "dev", "Action: s3:ListAllMyBuckets\n                Resource", "Action: [s3:ListAllMyBuckets]\n                Sid: Buckets\n                Resource", 0, [] },
        { "dev", "      allow: [role/Developers]\n", "      protect: true\n      allow: [role/Developers]\n", 2, ["- role/UpdateData of 999999999999: it is now protected from deletion"] },
    };

    [Fact]
    public async Task Update_ThatWidens_NeedsAReasonAndKeepsIt()
    {
        using ProjectCopy project = WithoutDeny();
        string[] before = Texts(project);

        CommandRun refused = await RunAsync(project, "dev", "--update");
        string[] untouched = Texts(project);
        CommandRun accepted = await RunAsync(project, "dev", "--update", "--accept", "analysts close the year, ticket 4711");

        Assert.Equal((2, 0), (refused.ExitCode, accepted.ExitCode));
        Assert.EndsWith($"{Refused}\n", refused.Output, StringComparison.Ordinal);
        Assert.Equal(before, untouched);
        JsonElement kept = Assert.Single(JsonDocument.Parse(File.ReadAllText(JsonFile(project))).RootElement.GetProperty("accepted").EnumerateArray());
        Assert.Equal("analysts close the year, ticket 4711", kept.GetProperty("reason").GetString());
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", kept.GetProperty("date").GetString());
        Assert.Equal(Gained, Assert.Single(kept.GetProperty("changes").EnumerateArray()).GetProperty("change").GetString());
        Assert.Contains($": analysts close the year, ticket 4711\n  - {Gained}\n", File.ReadAllText(Path.ChangeExtension(JsonFile(project), ".md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Update_ThatTakesAWideningBack_ForgetsTheAcceptance()
    {
        using ProjectCopy project = WithoutDeny();
        await RunAsync(project, "dev", "--update", "--accept", "for a while");
        File.Copy(Path.Combine(Repository.Root, "Pulumi.dev.yaml"), Path.Combine(project.Folder, "Pulumi.dev.yaml"), overwrite: true);

        CommandRun run = await RunAsync(project, "dev", "--update");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "access.dev.json")), File.ReadAllText(JsonFile(project)));
    }

    [Fact]
    public async Task Check_OfAnAcceptanceThatNothingNeeds_SaysSo()
    {
        using var project = new ProjectCopy();
        JsonNode record = JsonNode.Parse(File.ReadAllText(JsonFile(project)))!;
        record["accepted"] = JsonNode.Parse("""[{ "date": "2026-01-31", "reason": "old", "changes": [{ "subject": "user/Eve of 1 on role/X of 2", "change": "user/Eve gains" }] }]""");
        File.WriteAllText(JsonFile(project), record.ToJsonString());

        CommandRun run = await RunAsync(project, "dev", "--check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("the acceptance of 2026-01-31 is not needed any more: user/Eve of 1 on role/X of 2 is not there; `--update` takes it out", run.Output, StringComparison.Ordinal);
        Assert.Contains("`preview dev --update` refreshes them", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_BesideAReport_IsPartOfIt()
    {
        using ProjectCopy project = WithoutDeny();

        CommandRun run = await RunAsync(project, "dev", "--check", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        JsonElement change = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("changes").GetProperty("changes").EnumerateArray());
        Assert.Equal(("new", "access", "update-data", Gained, true), (
            change.GetProperty("kind").GetString(), change.GetProperty("about").GetString(), change.GetProperty("delegation").GetString(),
            change.GetProperty("sentence").GetString(), change.GetProperty("widens").GetBoolean()));
        Assert.Empty(JsonSchemaCheck.Errors(Repository.Read("docs/schemas/preview-1.json"), run.Output));
        Assert.Contains($"! {Gained}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "there is no `access.dev.json` to compare with: write it with `preview dev --update`, and commit it")]
    [InlineData("""{ "schemaVersion": 2, "stack": "dev" }""", "its schema version is 2, but must be 1")]
    [InlineData("""{ "schemaVersion": 1, "stack": "dev", "more": 1 }""", "more")]
    [InlineData("""{ "schemaVersion": 1, "stack": "dev", "accounts": [{ "id": "111111111111", "users": [{ "name": "arn:aws:iam::111111111111:user/A", "attached": ["Missing"] }] }] }""", "Missing")]
    public async Task Check_WithoutAGoodRecord_SaysHowToMendIt(string? content, string expected)
    {
        using var project = new ProjectCopy();
        File.Delete(JsonFile(project));
        if (content is not null)
        {
            project.Write("access.dev.json", content);
        }

        CommandRun run = await RunAsync(project, "dev", "--check");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static ProjectCopy WithoutDeny() => new ProjectCopy().Replace("Pulumi.dev.yaml", "      deny: [role/Analysts]\n", "").Replace("Pulumi.dev.yaml", "        denied: [role/Analysts]\n", "");

    private static string JsonFile(ProjectCopy project) => Path.Combine(project.Folder, "access.dev.json");

    private static string[] Texts(ProjectCopy project) => [.. Directory.EnumerateFiles(project.Folder, "access.*").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static Task<CommandRun> RunAsync(ProjectCopy project, params string[] arguments) => CommandRun.OfAsync(["preview", .. arguments, "--project", project.Folder]);
}
