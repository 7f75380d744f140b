using System.Globalization;
using CrossAccount.Cli.Preview;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A policy document with how much of its quota it takes.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Account">The account that it is in.</param>
/// <param name="Json">The document.</param>
/// <param name="Share">How much of the quota it takes, with all that counts together with it: 0 to 1 and more.</param>
/// <param name="Size">The same in characters.</param>
public sealed record DocumentView(string Title, string Account, string Json, double Share, string Size)
{
    /// <summary>From here on the bar warns.</summary>
    private const double Full = 0.8;

    public string Class => Share >= Full ? "through" : "allowed";

    /// <summary>The width of the bar, of 100.</summary>
    public string Bar => Math.Clamp(Share * 100, 1, 100).ToString("0.#", CultureInfo.InvariantCulture);

    internal static DocumentView Of(PreviewDocument document)
    {
        string together = document.Together == document.Size ? "" : string.Create(CultureInfo.InvariantCulture, $", {document.Together:#,0} with the others of its owner,");
        return new(
            document.Title, document.Account, document.Json, (double)document.Together / document.Quota,
            string.Create(CultureInfo.InvariantCulture, $"{document.Size:#,0}{together} of {document.Quota:#,0} characters, {PreviewSentences.Percent(document)}"));
    }
}
