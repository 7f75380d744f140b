using System.Net;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Pictures;

/// <summary>Pictures of what the program writes to a terminal.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TerminalPictures(BrowserFixture browser)
{
    private const string Style = """
        body { margin: 0; width: max-content; background: #f4f5f8; }
        figure { margin: 0; padding: 18px; }
        .window { border-radius: 10px; overflow: hidden; background: #12161d; box-shadow: 0 6px 20px #0003; }
        .bar { display: flex; gap: 7px; padding: 11px 14px; background: #1c222c; }
        .bar i { width: 11px; height: 11px; border-radius: 50%; background: #39424f; }
        pre { margin: 0; padding: 14px 18px 20px; color: #d5dbe5; font: 13px/1.36 "DejaVu Sans Mono", monospace; }
        .prompt { color: #8b97a8; } .bold { font-weight: 700; color: #fff; } .faint { color: #8b97a8; } .underline { text-decoration: underline; }
        .red { color: #ff8a8a; } .green { color: #6fdca9; } .yellow { color: #f0b860; } .blue { color: #8db8ff; } .cyan { color: #7fd6e0; }
        """;

    [PictureFact]
    public Task Rehearsal_IsDrawn() => DrawAsync("rehearse-dev", "rehearse dev", "Outputs", "Who gets in", "What a session may do");

    [PictureFact]
    public Task Preview_IsDrawn() => DrawAsync("preview-dev", "preview dev", "Policy documents", "Who gets into", "Beside role/Developers");

    /// <summary>Draws the beginning and one part of the output: all of it would be too small to read.</summary>
    /// <param name="name">The name of the picture.</param>
    /// <param name="arguments">What is run.</param>
    /// <param name="until">The heading where the beginning ends.</param>
    /// <param name="from">The heading that the part begins with.</param>
    /// <param name="to">What follows the part.</param>
    private async Task DrawAsync(string name, string arguments, string until, string from, string to)
    {
        string[] lines = AnsiHtml.Of(await RealTerminal.RunAsync(124, arguments)).Split('\n');
        string shown = string.Join('\n', [.. lines[..LineOf(until)], .. lines[LineOf(from)..LineOf(to)]]).TrimEnd();
        IPage page = await browser.OpenAsync(1280, 800);
        await page.SetContentAsync($"""
            <!DOCTYPE html><style>{Style}</style><figure><div class="window"><div class="bar"><i></i><i></i><i></i></div><pre><span class="prompt">$ ./crossaccount {WebUtility.HtmlEncode(arguments)}</span>
            {shown}</pre></div></figure>
            """);
        await PictureFile.WriteAsync(name, await page.Locator("figure").ScreenshotAsync());

        int LineOf(string heading)
        {
            int line = Array.FindIndex(lines, each => AnsiHtml.Plain(each).StartsWith(heading, StringComparison.Ordinal));
            Assert.True(line >= 0, $"`{heading}` begins no line");
            return line;
        }
    }
}
