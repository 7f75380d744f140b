using CrossAccount.Browser.Preview;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Pictures;

/// <summary>Pictures of the page that <c>preview --format html</c> writes.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PagePictures(BrowserFixture browser)
{
    [PictureFact]
    public Task Prod_IsDrawn() => DrawAsync("preview-page", "prod", ColorScheme.Light, 1210);

    [PictureFact]
    public Task Dev_IsDrawnInTheDark() => DrawAsync("preview-page-dark", "dev", ColorScheme.Dark, 1500);

    private async Task DrawAsync(string name, string stack, ColorScheme scheme, int height)
    {
        IPage page = await browser.OpenAsync(1180, height, scheme);
        await page.GotoAsync(new Uri(await PreviewPages.OfAsync(stack)).AbsoluteUri);
        await PictureFile.WriteAsync(name, await page.ScreenshotAsync());
    }
}
