using CrossAccount.Cli.Terminals;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Makes the console that reports are printed to.</summary>
internal static class TextConsole
{
    /// <summary>What is written to a file or pipe is read with a wide window.</summary>
    private const int WidthWithoutTerminal = 130;

    public static IAnsiConsole Create(TextWriter output)
    {
        bool isTerminal = Terminal.IsWatched(output);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Capabilities.Unicode = !isTerminal || Terminal.IsUnicode;
        if (!isTerminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
