using System.ComponentModel;
using System.Diagnostics;

namespace CrossAccount.TestSupport.Tools;

/// <summary>A program of this machine that tests run, such as the AWS CLI.</summary>
public static class Tool
{
    /// <summary>Whether a program is there and ends well.</summary>
    public static bool Works(string program, params string[] args)
    {
        try
        {
            return RunAsync(program, args, new Dictionary<string, string>()).GetAwaiter().GetResult().ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="environment">Variables beside those of this process.</param>
    /// <param name="input">What it reads from standard input; null for that of this process.</param>
    public static async Task<ToolRun> RunAsync(string program, string[] args, IReadOnlyDictionary<string, string> environment, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(environment);
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }

        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), await error);
    }
}
