using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.Reports.Html;

namespace CrossAccount.Cli.Preview;

/// <summary>A form in which a preview is written: its name, the endings of its files, and how it is written.</summary>
internal sealed record PreviewFormat(string Name, string[] Endings, Action<TextWriter, PreviewReport> Write)
{
    public static PreviewFormat[] All { get; } =
    [
        new("text", [".txt"], (output, report) => new TextPreviewReport(output).Print(report)),
        new("markdown", [".md"], MarkdownPreviewReport.Print),
        new("json", [".json"], JsonPreviewReport.Print),
        new("html", [".html"], HtmlPreviewReport.Print),
        new("sarif", [".sarif"], SarifPreviewReport.Print),
        new("junit", [".xml"], JUnitPreviewReport.Print),
    ];

    /// <summary>The format of a name.</summary>
    /// <exception cref="SettingsException">There is no such format.</exception>
    public static PreviewFormat Named(string name) => Array.Find(All, format => format.Name == name)
        ?? throw new SettingsException($"there is no format `{name}`: give one of {Names}");

    /// <summary>The format of a file, by its ending.</summary>
    /// <exception cref="SettingsException">No format has such files.</exception>
    public static PreviewFormat OfFile(string file) =>
        Array.Find(All, format => Array.Exists(format.Endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            ?? throw new SettingsException($"the ending of `{file}` does not say the format: give one of {string.Join(", ", All.SelectMany(format => format.Endings).Select(ending => $"`{ending}`"))}");

    private static string Names => string.Join(", ", All.Select(format => $"`{format.Name}`"));
}
