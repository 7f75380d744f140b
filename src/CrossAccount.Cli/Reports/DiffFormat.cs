using System.Collections.Immutable;
using System.Text.Json;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Configuration;

namespace CrossAccount.Cli.Reports;

/// <summary>A form in which differences are written.</summary>
internal sealed record DiffFormat(string Name, Action<TextWriter, ImmutableArray<AccessReview>> Write)
{
    private const int SchemaVersion = 1;

    public static DiffFormat[] All { get; } =
    [
        new("text", WriteText),
        new("markdown", (output, reviews) => output.Write(DiffMarkdown.Of(reviews))),
        new("json", WriteJson),
    ];

    /// <exception cref="SettingsException">There is no such format.</exception>
    public static DiffFormat Named(string name) => Array.Find(All, format => format.Name == name)
        ?? throw new SettingsException($"there is no format `{name}`: give one of {string.Join(", ", All.Select(format => $"`{format.Name}`"))}");

    private static void WriteText(TextWriter output, ImmutableArray<AccessReview> reviews)
    {
        for (int i = 0; i < reviews.Length; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
            }

            new ReviewLines(output).Print(reviews[i]);
        }
    }

    private static void WriteJson(TextWriter output, ImmutableArray<AccessReview> reviews) => output.WriteLine(JsonSerializer.Serialize(
        new { SchemaVersion, Reviews = reviews.Select(ReviewJson.Of) }, AccessJson.Options));
}
