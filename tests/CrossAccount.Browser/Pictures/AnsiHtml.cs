using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CrossAccount.Browser.Pictures;

/// <summary>What a program wrote to a terminal, as HTML. Knows the sequences of colors and weights; others are left out.</summary>
internal static partial class AnsiHtml
{
    /// <summary>The classes that a sequence of codes turns on; <c>0</c> turns all off.</summary>
    private static readonly Dictionary<int, string> Classes = new()
    {
        [1] = "bold",
        [2] = "faint",
        [4] = "underline",
        [31] = "red",
        [32] = "green",
        [33] = "yellow",
        [34] = "blue",
        [36] = "cyan",
        [90] = "faint",
        [91] = "red",
        [92] = "green",
        [93] = "yellow",
        [94] = "blue",
        [96] = "cyan",
    };

    /// <summary>The first sixteen of the 256 colors, as the codes above.</summary>
    private static readonly int[] Named = [30, 31, 32, 33, 34, 35, 36, 37, 90, 91, 92, 93, 94, 95, 96, 97];

    public static string Of(string terminal)
    {
        var html = new StringBuilder();
        string[] on = [];
        foreach (Match part in Part().Matches(terminal.ReplaceLineEndings("\n")))
        {
            if (part.Groups["text"] is { Success: true } text)
            {
                // Each line has whole elements, so that lines can be taken out.
                html.AppendJoin('\n', text.Value.Split('\n').Select(line => line.Length == 0 ? "" : $"<span class=\"{string.Join(' ', on)}\">{WebUtility.HtmlEncode(line)}</span>"));
            }
            else if (part.Groups["codes"] is { Success: true } codes)
            {
                on = Apply(on, [.. codes.Value.Split(';').Select(code => code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture))]);
            }
        }

        return html.ToString();
    }

    /// <summary>The text of a line.</summary>
    public static string Plain(string html) => WebUtility.HtmlDecode(Element().Replace(html, ""));

    private static string[] Apply(string[] on, int[] codes) => codes switch
    {
        [] => on,
        [0, .. var rest] => Apply([], rest),
        [38, 5, < 16 and var color, .. var rest] => Apply(Apply(on, [Named[color]]), rest),
        [38, 5, _, .. var rest] => Apply(on, rest),
        [var code, .. var rest] => Apply(Classes.TryGetValue(code, out string? name) ? [.. on, name] : on, rest),
    };

    [GeneratedRegex(@"\x1b\[(?<codes>[\d;]*)m|\x1b\[[?\d;]*[A-Za-z]|\x1b[=>]|(?<text>[^\x1b]+)")]
    private static partial Regex Part();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Element();
}
