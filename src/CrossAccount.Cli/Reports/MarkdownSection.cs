namespace CrossAccount.Cli.Reports;

/// <summary>A part of a page that has to stay short: what stands before, lines that may be cut off at the end, and what stands after.</summary>
/// <param name="Name">What it is, for the list of what was left out.</param>
/// <param name="Before">What stands before the lines.</param>
/// <param name="Lines">The lines.</param>
/// <param name="After">What stands after them.</param>
internal sealed record MarkdownSection(string Name, string Before, IReadOnlyList<string> Lines, string After)
{
    /// <summary>A part that is folded until someone opens it.</summary>
    public static MarkdownSection Folded(string name, string summary, string before, IReadOnlyList<string> lines, string after = "") => new(
        name, $"<details><summary>{MarkdownText.Html(summary)}</summary>\n\n{before}", lines, $"{after}\n</details>\n\n");

    /// <summary>The part with as many lines as there is room for.</summary>
    /// <param name="room">The most characters.</param>
    /// <param name="left">What is left out; null when nothing is.</param>
    public string Within(int room, out string? left)
    {
        int fixedLength = Before.Length + After.Length;
        int taken = 0;
        int length = fixedLength;
        while (taken < Lines.Count && length + Lines[taken].Length + 1 <= room)
        {
            length += Lines[taken++].Length + 1;
        }

        if (fixedLength > room || (taken == 0 && Lines.Count > 0))
        {
            left = Name;
            return "";
        }

        int missing = Lines.Count - taken;
        left = missing == 0 ? null : $"{missing} {(missing == 1 ? "line" : "lines")} of {Name}";
        return Before + string.Concat(Lines.Take(taken).Select(line => line + "\n")) + After;
    }
}
