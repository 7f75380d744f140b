namespace CrossAccount.Conformance.Reading;

/// <summary>Reads the tables of the documents beside the cases.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows of the table whose first column has that heading, as trimmed cells without backticks around them.</summary>
    /// <exception cref="InvalidDataException">The document has no such table.</exception>
    public static IReadOnlyList<string[]> Read(string document, string firstColumn)
    {
        string[][] rows =
        [
            .. AllCases.Text(document).Split('\n')
                .SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal))
                .TakeWhile(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line.Trim().Trim('|').Split('|').Select(cell => Plain(cell.Trim())).ToArray()),
        ];
        return rows.Length > 0 ? rows : throw new InvalidDataException($"`{document}` has no table whose first column is `{firstColumn}`");
    }

    private static string Plain(string cell) => cell is ['`', .. var inner, '`'] && !inner.Contains('`') ? inner : cell;
}
