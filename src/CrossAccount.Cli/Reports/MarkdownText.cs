using System.Text;

namespace CrossAccount.Cli.Reports;

/// <summary>Writes any text into Markdown so that it is read as it is: names are chosen by others.</summary>
internal static class MarkdownText
{
    private const string Special = "\\*_{}[]<>#|~&$@";

    /// <summary>The text with what Markdown and HTML would read taken literally. Pairs of backticks stay: they mean names.</summary>
    public static string Escape(string text)
    {
        string[] parts = text.ReplaceLineEndings(" ").Split('`');
        bool isPaired = parts.Length % 2 == 1;
        var result = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            bool isCode = isPaired && i % 2 == 1;
            if (i > 0)
            {
                result.Append(isPaired ? "`" : "\\`");
            }

            // A bar ends the cell of a table, within code too.
            result.Append(isCode ? parts[i].Replace("|", "\\|", StringComparison.Ordinal) : Literal(parts[i]));
        }

        return result.ToString();
    }

    /// <summary>Several lines in the cell of a table.</summary>
    public static string Cell(string text) => string.Join("<br>", text.ReplaceLineEndings("\n").Split('\n').Select(Escape));

    /// <summary>The text as a name.</summary>
    public static string Code(string text) => $"`{text.Replace('`', '\'')}`";

    /// <summary>The text within an element of HTML.</summary>
    public static string Html(string text) => System.Net.WebUtility.HtmlEncode(text);

    private static string Literal(string text)
    {
        var result = new StringBuilder();
        foreach (char character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                result.Append('\\');
            }

            result.Append(character);
        }

        return result.ToString();
    }
}
