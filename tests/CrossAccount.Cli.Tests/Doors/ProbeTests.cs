using System.Diagnostics;
using System.Runtime.Versioning;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Doors;

/// <summary>
/// The probe that picks the Pulumi packages, with a <c>dotnet</c> in front of the real one whose restore ends as each case says.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class ProbeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crossaccount-probe-").FullName;

    private string AnswerFile => Path.Combine(_folder, "answer");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixFact]
    public async Task PackagesThatRestore_MeanNuget()
    {
        string output = await ProbeAsync("exit 0");

        Assert.Equal("nuget", (await File.ReadAllTextAsync(AnswerFile)).Trim());
        Assert.Equal("", output.Trim());
    }

    [UnixFact]
    public async Task PackagesThatNobodyHas_MeanOffline()
    {
        string output = await ProbeAsync("echo 'p.csproj : error NU1101: Unable to find package Pulumi. No packages exist with this id in source(s): nuget.org'; exit 1");

        Assert.Equal("offline", (await File.ReadAllTextAsync(AnswerFile)).Trim());
        Assert.Equal("", output.Trim());
    }

    [UnixFact]
    public async Task ASourceThatDoesNotAnswer_IsReportedAndNotRemembered()
    {
        string output = await ProbeAsync("echo 'p.csproj : error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.'; exit 1");

        Assert.False(File.Exists(AnswerFile));
        Assert.Equal(
            "NuGet could not be asked for the official Pulumi packages (nothing is remembered): error NU1301: Unable to load the service index for source https://api.nuget.org/v3/index.json.",
            output.Trim());
    }

    [UnixFact]
    public async Task ASourceThatDoesNotAnswer_CountsMoreThanAnotherThatHasNoPackage()
    {
        string output = await ProbeAsync("echo 'p.csproj : error NU1101: Unable to find package Pulumi.'; echo 'p.csproj : error NU1301: no answer'; exit 1");

        Assert.False(File.Exists(AnswerFile));
        Assert.Contains("nothing is remembered", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task AnswersAndSettings_AreNotAskedAgain()
    {
        await File.WriteAllTextAsync(AnswerFile, "offline\n");

        string output = await ProbeAsync("echo 'the probe ran again'; exit 1");

        Assert.Equal("", output.Trim());
        Assert.Equal("offline\n", await File.ReadAllTextAsync(AnswerFile));
    }

    [UnixFact]
    public async Task TheDoors_RefuseAnSdkThatDoesNotExist()
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Root, "crossaccount"), ["rehearse", "dev"]) { RedirectStandardError = true };
        start.Environment["PulumiSdk"] = "nugget";

        (int exitCode, string error) = await RunAsync(start, process => process.StandardError);

        Assert.Equal("`PulumiSdk` is `nugget`, but must be `nuget` (the official packages) or `offline` (src/Pulumi.Offline)", error.Trim());
        Assert.Equal(1, exitCode);
    }

    private async Task<string> ProbeAsync(string restore)
    {
        string real = Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "/usr/bin/env dotnet";
        string fake = Path.Combine(_folder, "dotnet");
        await File.WriteAllTextAsync(fake, $"#!/bin/sh\nif [ \"$1\" = restore ]; then\n{restore}\nfi\nexec {real} \"$@\"\n");
        File.SetUnixFileMode(fake, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string project = Path.Combine(Repository.Root, "eng", "PulumiSdkProbe.proj");
        var start = new ProcessStartInfo(real, ["msbuild", project, "-nologo", "-v:minimal", $"-p:PulumiSdkAnswerFile={AnswerFile}", $"-p:ProbeFolder={_folder}/probe/"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment.Remove("PulumiSdk");
        start.Environment.Remove("MSBUILD_EXE_PATH");

        (int exitCode, string output) = await RunAsync(start, process => process.StandardOutput);

        Assert.Equal(0, exitCode);
        return output;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, Func<Process, StreamReader> read)
    {
        using Process process = Process.Start(start)!;
        string output = await read(process).ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }
}
