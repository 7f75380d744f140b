using System.Diagnostics;
using CrossAccount.TestSupport;

namespace CrossAccount.Browser.Pictures;

/// <summary>Runs the program as people do, in a terminal.</summary>
internal static class RealTerminal
{
    /// <summary>What the program writes to a terminal of a width, with colors and without the progress that it wipes away.</summary>
    public static async Task<string> RunAsync(int columns, string arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "CrossAccount.Cli.dll");
        string command = $"stty cols {columns} rows 60; exec dotnet exec '{program}' {arguments} --project '{Repository.Root}' 2>/dev/null";
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", command, "/dev/null"]) { RedirectStandardOutput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment.Remove("NO_COLOR");
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
