using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.Terminals;

/// <summary>A test that needs a terminal.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PseudoTerminalFactAttribute : FactAttribute
{
    private static readonly bool Works = Tool.Works("python3", "-c", "import pty; pty.openpty()");

    public PseudoTerminalFactAttribute() => Skip = Works ? null : "the test needs a pseudo-terminal and python3, and this machine does not have both";
}
