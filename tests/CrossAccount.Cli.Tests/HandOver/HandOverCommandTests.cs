using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary><c>crossaccount handover</c> as people run it.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class HandOverCommandTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task HandOver_PrintsWhatIsExpected(string stack)
    {
        CommandRun run = await RunAsync(stack);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches($"handover-{stack}.txt", run.Output);
    }

    [Fact]
    public async Task TheDocument_ShowsWhatIsPrinted()
    {
        CommandRun run = await RunAsync("prod", "--delegation", "inspect-data");

        Assert.Contains($"```text\n{run.Output.TrimEnd()}\n```", Repository.Read("docs/handover.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOver_NeedsNoExports()
    {
        Directory.Delete(Path.Combine(_copy.Folder, "stacks"), recursive: true);

        CommandRun run = await RunAsync("prod");

        Expectation.Matches("handover-prod.txt", run.Output);
    }

    [Fact]
    public async Task HandOver_OfOneDelegation_HasNoOther()
    {
        CommandRun run = await RunAsync("prod", "--delegation", "update-data");

        Assert.StartsWith("Handing over prod: one delegation. ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("inspect-data", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOver_NeverShowsAnExternalId()
    {
        _copy.Replace("Pulumi.prod.yaml", "externalId: generated", "externalId: [auditor-41, auditor-42]");

        CommandRun text = await RunAsync("prod");
        CommandRun json = await RunAsync("prod", "--json");

        Assert.Contains("<the external ID you were given>", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("auditor-4", text.Output + json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOver_OfRolesWhereMfaIsAskedFor_SaysWhyThereIsNothing()
    {
        _copy.Replace("Pulumi.prod.yaml", "allow: [group/Developers]", "allow: [role/Deployers]");

        CommandRun run = await RunAsync("prod", "--delegation", "update-data");

        Assert.EndsWith(
            "\n  For roles: role/Deployers\n    withheld: the trust asks for MFA, which sessions of roles never carry: only users with an MFA device can assume the role\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandOver_OfAService_SaysWhyThereIsNothing()
    {
        _copy.Replace("Pulumi.prod.yaml", "- thirdParty: \"222222222222\"\n          externalId: generated", "- service: ec2.amazonaws.com")
            .Replace("Pulumi.prod.yaml", "\n      expect:\n        requires: [externalId]", "");

        CommandRun run = await RunAsync("prod", "--delegation", "inspect-data");

        Assert.EndsWith("\ninspect-data  arn:aws:iam::999999999999:role/InspectData\n  withheld: only services of AWS may assume the role\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HasTextsAndReasons()
    {
        CommandRun run = await RunAsync("prod", "--json");

        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((1, "prod"), (root.GetProperty("schemaVersion").GetInt32(), root.GetProperty("stack").GetString()));
        JsonElement delegation = root.GetProperty("delegations")[1];
        Assert.Equal("pulumi stack output externalIds --stack prod --show-secrets", delegation.GetProperty("externalIdCommand").GetString());
        JsonElement link = delegation.GetProperty("recipients")[0].GetProperty("switchRoleUrl");
        Assert.Equal(JsonValueKind.Null, link.GetProperty("text").ValueKind);
        Assert.Equal("the console cannot send an external ID, so it cannot switch to a role that asks for one", link.GetProperty("withheldBecause").GetString());
        Assert.StartsWith("[profile InspectData]\n", delegation.GetProperty("recipients")[0].GetProperty("cliProfile").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("files").ValueKind);
    }

    [Fact]
    public async Task Color_IsInTheLinksOnlyWhenAskedFor()
    {
        CommandRun without = await RunAsync("dev");
        CommandRun with = await RunAsync("dev", "--color", "red");

        Assert.DoesNotContain("&color=", without.Output, StringComparison.Ordinal);
        Assert.Contains("&displayName=UpdateData&color=f2b0a9\n", with.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no delegation `update` in stack `prod`: the delegations are `update-data`, `inspect-data`", "prod", "--delegation", "update")]
    [InlineData("there is no stack `stage`, because there is no file `Pulumi.stage.yaml`: the stacks are `dev`, `local`, `prod`", "stage")]
    [InlineData("the color `pink` is not one of the console's, but must be one of `red`, `orange`, `yellow`, `green`, `blue`", "prod", "--color", "pink")]
    public async Task WhatIsNotThere_IsTold(string error, params string[] args)
    {
        CommandRun run = await RunAsync(args);

        Assert.Equal((3, "", error + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(["handover", .. args, "--project", _copy.Folder]);
}
