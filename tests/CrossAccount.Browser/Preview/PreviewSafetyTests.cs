using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Preview;

/// <summary>The page loads nothing, runs nothing but its own script, and says everything without it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreviewSafetyTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Page_AsksForNothing_AndHasNoErrors()
    {
        IPage page = await browser.OpenAsync();
        var requests = new List<string>();
        var messages = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        string url = new Uri(await PreviewPages.OfAsync("dev")).AbsoluteUri;

        await page.GotoAsync(url);
        await page.Locator("#matrix a.cell").First.ClickAsync();
        await page.Locator("svg.graph .node").First.HoverAsync();

        Assert.Equal([url], requests);
        Assert.Empty(messages);
        Assert.Equal(0, await page.Locator("[style], [onclick], link, img, iframe, script[src]").CountAsync());
    }

    [BrowserFact]
    public async Task Policy_LetsNothingElseRunOrLoad()
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(await PreviewPages.OfAsync("dev")).AbsoluteUri);

        string[] refused = await page.EvaluateAsync<string[]>("""
            async () => {
              const refused = [];
              addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
              const script = document.createElement("script");
              script.textContent = "document.title = 'taken'";
              const style = document.createElement("style");
              style.textContent = "body { display: none }";
              const image = document.createElement("img");
              image.src = "http://127.0.0.1:9/x.png";
              document.body.append(script, style, image);
              await fetch("http://127.0.0.1:9/").catch(() => null);
              await new Promise(done => setTimeout(done, 50));
              return refused.sort();
            }
            """);

        Assert.Equal(["connect-src", "img-src", "script-src-elem", "style-src-elem"], refused);
        Assert.Equal("Access of dev", await page.TitleAsync());
    }

    [BrowserFact]
    public async Task HostileTexts_StayTexts()
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(await PreviewPages.HostileAsync()).AbsoluteUri);

        Assert.Equal("Access of dev", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("img, main script, [onload], [onerror]").CountAsync());
        Assert.Contains(PreviewPages.HostileText, await page.InnerTextAsync("#findings"), StringComparison.Ordinal);
        Assert.Contains(PreviewPages.HostileResource, await page.InnerTextAsync("#roles"), StringComparison.Ordinal);
        Assert.Contains(PreviewPages.HostileResource, await page.Locator("#documents").TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WithoutScript_EverythingIsThere()
    {
        IPage page = await browser.OpenAsync(javaScript: false);
        await page.GotoAsync(new Uri(await PreviewPages.OfAsync("prod")).AbsoluteUri);

        Assert.False(await page.Locator("#filter").IsVisibleAsync());
        Assert.Equal(4, await page.Locator("#matrix tr.row:visible").CountAsync());
        Assert.Equal(await page.Locator("#matrix a.cell").CountAsync(), await page.Locator(".detail:visible").CountAsync());
        Assert.Equal(1, await page.Locator("svg.graph:visible").CountAsync());
        await page.Locator("#documents summary").First.ClickAsync();
        Assert.True(await page.Locator("#documents pre").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task OnPaper_EverythingIsThere()
    {
        IPage page = await browser.OpenAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync(new Uri(await PreviewPages.OfAsync("prod")).AbsoluteUri);

        byte[] pdf = await page.PdfAsync(new() { Format = "A4" });
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.False(await page.Locator("#filter").IsVisibleAsync());
        Assert.Equal(await page.Locator("#matrix a.cell").CountAsync(), await page.Locator(".detail:visible").CountAsync());
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }
}
