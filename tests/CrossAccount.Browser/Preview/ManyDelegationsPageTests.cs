using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Preview;

/// <summary>A hundred delegations are not too many for a page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ManyDelegationsPageTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task AHundredDelegations_FitOnAPage_AndAreFound()
    {
        string file = await PreviewPages.ManyAsync();
        Assert.InRange(new FileInfo(file).Length, 1, 2_000_000);
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(file).AbsoluteUri);

        Assert.Equal("390 1280", await PageMeasures.WidthsAsync(page, 390, 1280));
        Assert.Equal(100, await page.Locator("#roles .role").CountAsync());
        Assert.Equal(
            ["20 like role/Role0000", "20 like role/Role0001", "20 like role/Role0002", "20 like role/Role0003", "20 like role/Role0004"],
            (await page.Locator("svg.graph .target text").AllTextContentsAsync()).Order(StringComparer.Ordinal));
        Assert.Empty(await PageMeasures.MisplacedAsync(page));

        Assert.Equal(100, await page.Locator("#matrix thead th:not(.corner)").CountAsync());
        Assert.Equal(0, await page.Locator(".detail:visible").CountAsync());
        await page.FillAsync("#filter-text", "role0042");
        Assert.Equal(1, await page.Locator("#matrix thead th:not(.corner):visible").CountAsync());
        await page.Locator("#matrix a.cell:visible").First.ClickAsync();
        Assert.Equal("into role/Role0042 of 999999999999", await page.Locator(".detail:visible .into").InnerTextAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        Assert.Equal(0, await page.Locator(".detail:visible").CountAsync());
        Assert.Equal("cell", await page.EvaluateAsync<string>("document.activeElement.classList[0]"));
    }
}
