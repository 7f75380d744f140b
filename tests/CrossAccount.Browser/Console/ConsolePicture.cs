using CrossAccount.Browser.Console.Support;
using CrossAccount.Browser.Support;
using CrossAccount.TestSupport;

namespace CrossAccount.Browser.Console;

/// <summary>The picture of the console in the documentation.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ConsolePicture(BrowserFixture browser)
{
    [PictureFact]
    public async Task Console_IsDrawn()
    {
        await using Visitor jane = await Visitor.OpenAsync(browser, await ServedStack.Dev, height: 705);
        await jane.SignIn("Jane");
        await jane.SwitchTo("111111111111", "Analysts", "green");
        await jane.SwitchTo("999999999999", "UpdateData", "red", isChained: true);

        string file = Path.Combine(Repository.Root, PictureFactAttribute.Folder!, "console.png");
        await jane.Page.ScreenshotAsync(new() { Path = file });

        Assert.True(new FileInfo(file).Length > 0);
    }
}
