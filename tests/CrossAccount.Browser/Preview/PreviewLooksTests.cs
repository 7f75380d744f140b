using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Preview;

/// <summary>The page can be read: contrast, labels, narrow windows, and nothing of the graph lies on anything else.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreviewLooksTests(BrowserFixture browser)
{
    private const string LowContrast = """
        () => {
          const rgb = text => (text.match(/[\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const ground = element => {
            for (let each = element; each; each = each.parentElement) {
              const color = rgb(getComputedStyle(each).backgroundColor);
              if (color.length === 3 || color[3] > .9) return color;
            }
            return [255, 255, 255];
          };
          const own = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
          return [...document.querySelectorAll("body *:not(script):not(svg *)")].filter(element => own(element) && element.checkVisibility()).flatMap(element => {
            const [a, b] = [light(rgb(getComputedStyle(element).color)), light(ground(element))].sort((x, y) => y - x);
            const ratio = (a + .05) / (b + .05);
            return ratio < 4.5 ? [`${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}: ${ratio.toFixed(2)}`] : [];
          });
        }
        """;

    [BrowserTheory]
    [InlineData("dev", ColorScheme.Light)]
    [InlineData("dev", ColorScheme.Dark)]
    [InlineData("prod", ColorScheme.Light)]
    [InlineData("prod", ColorScheme.Dark)]
    public async Task Texts_HaveContrast(string stack, ColorScheme scheme)
    {
        IPage page = await OpenAsync(await PreviewPages.OfAsync(stack), scheme);

        Assert.Empty(await page.EvaluateAsync<string[]>(LowContrast));
        Assert.NotEqual(scheme == ColorScheme.Dark, await page.EvaluateAsync<bool>("parseInt(getComputedStyle(document.body).backgroundColor.slice(4)) > 128"));
    }

    [BrowserFact]
    public async Task Contrast_IsMeasured()
    {
        IPage page = await browser.OpenAsync();
        await page.SetContentAsync("<p style='color: #888; background: #fff'>too faint</p><p style='color: #555; background: #fff'>dark enough</p>");

        Assert.Equal(["P  too faint: 3.54"], await page.EvaluateAsync<string[]>(LowContrast));
    }

    [BrowserFact]
    public async Task Elements_HaveNamesAndOrder()
    {
        IPage page = await OpenAsync(await PreviewPages.OfAsync("prod"));

        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('input, button')].filter(each => !each.labels?.length && !each.textContent.trim()).map(each => each.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('th:not([scope])')].map(each => each.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('section[aria-labelledby]')].filter(each => !document.getElementById(each.getAttribute('aria-labelledby'))).map(each => each.id)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(each => each.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"], use')].map(each => each.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => { const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(each => Number(each.tagName[1])); return levels.filter((level, i) => i && level > levels[i - 1] + 1).map(String); }"));
    }

    [BrowserFact]
    public async Task Page_FitsItsWindow()
    {
        IPage page = await OpenAsync(await PreviewPages.OfAsync("prod"));

        Assert.Equal("390 768 1280", await PageMeasures.WidthsAsync(page, 390, 768, 1280));
    }

    [BrowserTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Graph_LaysNothingOnAnythingElse(string stack) =>
        Assert.Empty(await PageMeasures.MisplacedAsync(await OpenAsync(await PreviewPages.OfAsync(stack))));

    [BrowserFact]
    public async Task Graph_HasTheArrowsOfTheMatrix()
    {
        IPage page = await OpenAsync(await PreviewPages.OfAsync("dev"));

        Assert.Equal(
            [
                "role/Analysts → role/Developers gets in, as a step of a chain", "role/Analysts → role/UpdateData is denied", "role/Developers → role/UpdateData gets in",
                "user/David → role/Developers gets in, as a step of a chain", "user/Jane → role/Analysts gets in, as a step of a chain",
            ],
            (await page.Locator("svg.graph .link title").AllTextContentsAsync()).Order(StringComparer.Ordinal));
    }

    private async Task<IPage> OpenAsync(string file, ColorScheme scheme = ColorScheme.Light)
    {
        IPage page = await browser.OpenAsync(scheme: scheme);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }
}
