using System.Globalization;
using System.Text.Json;

namespace CrossAccount.LocalAws.Export;

/// <summary>Opens a file of an export as JSON.</summary>
internal static class ExportDocument
{
    /// <summary>Reads a file with a function; gives null when the file is not JSON, which is reported.</summary>
    public static T? Read<T>(ExportFile file, ProblemList problems, Func<ExportNode, T?> read)
        where T : class
    {
        try
        {
            // AWS's command line on Windows writes a byte order mark when its output is redirected.
            ReadOnlyMemory<byte> utf8 = file.Utf8.Span.StartsWith("\uFEFF"u8) ? file.Utf8[3..] : file.Utf8;
            using JsonDocument document = JsonDocument.Parse(utf8);
            return read(new ExportNode(file.Name, "$", document.RootElement, problems));
        }
        catch (JsonException error)
        {
            string line = (error.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            string column = (error.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            problems.Add(file.Name, error.Path ?? "$", $"the file is not JSON at line {line}, column {column}", "export it again with `--output json`");
            return null;
        }
    }
}
