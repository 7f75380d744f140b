using System.Diagnostics;

namespace CrossAccount.Cli.Tests.Support;

/// <summary>A program of this machine that tests run, such as the AWS CLI.</summary>
internal static class Tool
{
    /// <summary>Whether a program is there and ends well.</summary>
    public static bool Works(string program, params string[] args)
    {
        try
        {
            return RunAsync(program, args, new Dictionary<string, string>()).GetAwaiter().GetResult().ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public static async Task<CommandRun> RunAsync(string program, string[] args, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }
}
