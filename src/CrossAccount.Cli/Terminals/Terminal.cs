using System.Text;

namespace CrossAccount.Cli.Terminals;

/// <summary>What the terminal can show, if there is one.</summary>
internal static class Terminal
{
    /// <summary>Whether what is written goes to people who watch, and not into a file or pipe.</summary>
    public static bool IsWatched(TextWriter writer)
    {
        TextWriter inner = writer is AsciiWriter ascii ? ascii.Inner : writer;
        return (ReferenceEquals(inner, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(inner, Console.Error) && !Console.IsErrorRedirected);
    }

    /// <summary>Whether a terminal shows more than ASCII. What goes into a file or pipe is always UTF-8.</summary>
    public static bool IsUnicode => OperatingSystem.IsWindows()
        ? Console.OutputEncoding is UTF8Encoding or UnicodeEncoding
        : !IsDumb && SpeaksUtf8(Variable("LC_ALL") ?? Variable("LC_CTYPE") ?? Variable("LANG"));

    /// <summary>Whether the cursor cannot be moved, so that nothing can be drawn over.</summary>
    public static bool IsDumb => Variable("TERM") is null or "dumb" && !OperatingSystem.IsWindows();

    /// <summary>The writer, or one in front of it that writes ASCII where the terminal shows no more.</summary>
    public static TextWriter Readable(TextWriter writer) => IsWatched(writer) && !IsUnicode ? new AsciiWriter(writer) : writer;

    /// <summary>A locale says its encoding after a dot. Where none is set, as in many containers, terminals are of this century.</summary>
    private static bool SpeaksUtf8(string? locale) => locale is null
        || locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
