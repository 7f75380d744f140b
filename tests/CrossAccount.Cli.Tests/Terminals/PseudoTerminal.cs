using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Terminals;

/// <summary>Runs the program on a pseudo-terminal, by Python's <c>pty</c>.</summary>
internal static class PseudoTerminal
{
    private const string Script = """
        import os, pty, sys
        for name in [name for name, value in os.environ.items() if value == ""]:
            del os.environ[name]
        pid, terminal = pty.fork()
        if pid == 0:
            os.execvp("dotnet", ["dotnet"] + sys.argv[1:])
        while True:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            sys.stdout.buffer.write(data)
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        """;

    /// <param name="environment">Variables that say what the terminal can do; those that are empty are taken away.</param>
    /// <param name="arguments">The arguments of the program.</param>
    public static Task<ToolRun> RunAsync(Dictionary<string, string> environment, params string[] arguments) => Tool.RunAsync(
        "python3",
        ["-c", Script, Path.Combine(AppContext.BaseDirectory, "CrossAccount.Cli.dll"), .. arguments],
        new Dictionary<string, string>(environment) { ["LC_CTYPE"] = "", ["DOTNET_TieredPGO"] = "0" });
}
