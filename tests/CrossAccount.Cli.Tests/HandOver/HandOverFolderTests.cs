using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary><c>--write</c> writes all or nothing, and never over other content without being told to.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class HandOverFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crossaccount-handover-").FullName;
    private readonly ProjectCopy _copy = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _copy.Dispose();
    }

    [Fact]
    public async Task Write_MakesAFolderForEachDelegation()
    {
        CommandRun run = await WriteAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "inspect-data/README.md",
                "inspect-data/third-party-222222222222/AssumeRole.cs",
                "inspect-data/third-party-222222222222/assume-role.sh",
                "inspect-data/third-party-222222222222/assume_role.py",
                "inspect-data/third-party-222222222222/config",
                "update-data/README.md",
                "update-data/users/AssumeRole.cs",
                "update-data/users/assume-role.sh",
                "update-data/users/assume_role.py",
                "update-data/users/config",
            ],
            Files());
        Assert.Equal(10, run.Output.TrimEnd().Split('\n').Count(line => line.StartsWith("written    ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Readme_SaysWhatIsWithheld_AndHowTheExternalIdIsGot()
    {
        await WriteAsync();

        Expectation.Matches("handover-inspect-data.md", File.ReadAllText(Path.Combine(_folder, "inspect-data", "README.md")));
    }

    [Fact]
    public async Task Write_OfTheSame_LeavesItAsItIs()
    {
        await WriteAsync();

        CommandRun run = await WriteAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Output.TrimEnd().Split('\n'), line => Assert.StartsWith("unchanged  ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_OverOtherContent_IsRefused_AndNothingIsWritten()
    {
        string config = Path.Combine(_folder, "update-data", "users", "config");
        Directory.CreateDirectory(Path.GetDirectoryName(config)!);
        await File.WriteAllTextAsync(config, "mine");

        CommandRun run = await WriteAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            $"nothing is written to `{_folder}`, because other content is there: give `--force` to replace it, or another folder\n  - {Path.Combine("update-data", "users", "config")}\n",
            run.Error);
        Assert.Equal(["update-data/users/config"], Files());
        Assert.Equal("mine", await File.ReadAllTextAsync(config));
    }

    [Fact]
    public async Task Write_WithForce_ReplacesAndTells()
    {
        await WriteAsync();
        string config = Path.Combine(_folder, "update-data", "users", "config");
        await File.WriteAllTextAsync(config, "mine");

        CommandRun run = await WriteAsync("--force");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"replaced   {config}", Assert.Single(run.Output.TrimEnd().Split('\n'), line => !line.StartsWith("unchanged  ", StringComparison.Ordinal)));
        Assert.StartsWith("[profile UpdateData]\n", await File.ReadAllTextAsync(config), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_OfWhatIsWithheldNow_DoesNotLeaveTheOldFilesUntold()
    {
        _copy.Replace("Pulumi.prod.yaml", "allow: [group/Developers]", "allow: [role/Deployers]").Replace("Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "");
        await WriteAsync("--delegation", "update-data");
        _copy.Replace("Pulumi.prod.yaml", "- account: \"111111111111\"\n", "- account: \"111111111111\"\n          mfa: required\n");

        CommandRun refused = await WriteAsync("--delegation", "update-data");
        CommandRun forced = await WriteAsync("--delegation", "update-data", "--force");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"  - {Path.Combine("update-data", "roles", "config")} (its content is withheld now)\n", refused.Error, StringComparison.Ordinal);
        Assert.Contains($"removed    {Path.Combine(_folder, "update-data", "roles", "config")}\n", forced.Output, StringComparison.Ordinal);
        Assert.Equal(["update-data/README.md"], Files());
    }

    [Fact]
    public async Task Write_OfADelegationThatNamesNoFolder_IsRefused()
    {
        _copy.Replace("Pulumi.prod.yaml", "    inspect-data:", "    ..:");

        CommandRun run = await WriteAsync();

        Assert.Equal("the delegation `..` cannot name a folder, so its hand-over cannot be written: print it, or give it another name\n", run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Files());
    }

    private Task<CommandRun> WriteAsync(params string[] more) => CommandRun.OfAsync(["handover", "prod", "--project", _copy.Folder, "--write", _folder, .. more]);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
