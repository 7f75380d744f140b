using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Preview;

/// <summary>The page of a preview in a browser: filter, decisions, keyboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PreviewPageTests(BrowserFixture browser)
{
    private const string Rows = "#matrix tr.row:visible th .name";

    [BrowserFact]
    public async Task Filter_ByText_LeavesThePrincipalsThatMatch()
    {
        IPage page = await OpenAsync("dev");
        Assert.Equal(["user/David", "user/Jane", "role/Analysts", "role/Developers"], await page.Locator(Rows).AllInnerTextsAsync());
        Assert.Equal("4 principals", await page.InnerTextAsync("#filter-count"));

        await page.FillAsync("#filter-text", "ROLE devel");

        Assert.Equal(["role/Developers"], await page.Locator(Rows).AllInnerTextsAsync());
        Assert.Equal("1 of 4 principals", await page.InnerTextAsync("#filter-count"));

        await page.FillAsync("#filter-text", "nobody");

        Assert.Empty(await page.Locator(Rows).AllInnerTextsAsync());
        Assert.Equal(0, await page.Locator(".detail:visible").CountAsync());
    }

    [BrowserFact]
    public async Task Filter_ByARole_LeavesTheRoleAndWhoHasToDoWithIt()
    {
        IPage page = await OpenAsync("prod");

        await page.FillAsync("#filter-text", "inspect");

        Assert.Equal(["account 222222222222"], await page.Locator(Rows).AllInnerTextsAsync());
        Assert.Equal(["role/InspectData"], await page.Locator("#matrix thead th:visible .name").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Filter_ByDecision_LeavesThoseWhoHaveIt()
    {
        IPage page = await OpenAsync("dev");

        await page.GetByRole(AriaRole.Radio, new() { Name = "denied" }).CheckAsync();
        Assert.Equal(["role/Analysts"], await page.Locator(Rows).AllInnerTextsAsync());

        await page.GetByRole(AriaRole.Radio, new() { Name = "through roles" }).CheckAsync();
        Assert.Equal(["user/David", "user/Jane", "role/Analysts"], await page.Locator(Rows).AllInnerTextsAsync());

        await page.GetByRole(AriaRole.Radio, new() { Name = "not allowed" }).CheckAsync();
        Assert.Empty(await page.Locator(Rows).AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task Detail_OfACell_SaysWhoWhatAndByWhichStatements()
    {
        IPage page = await OpenAsync("prod");

        await page.GetByRole(AriaRole.Link, new() { Name = "user/David of 111111111111 into role/UpdateData of 999999999999: MFA within 1 h", Exact = true }).ClickAsync();

        ILocator detail = page.Locator(".detail:visible");
        Assert.Equal("user/David of 111111111111 into role/UpdateData of 999999999999", Words(await detail.Locator("h3").InnerTextAsync()));
        Assert.Equal("Declared: allowed", await detail.Locator(".declared").InnerTextAsync());
        Assert.Equal("Needs MFA at most 3600 seconds ago", Words(await detail.Locator(".way p").First.InnerTextAsync()));
        Assert.Equal(
            ["AllowAssumeRole in allow-assume-UpdateData-in-999999999999 of group/Developers", "TrustAccount111111111111 in the trust policy of role/UpdateData"],
            await detail.Locator(".statements li").AllInnerTextsAsync());
        Assert.Equal(["user/David of 111111111111 into role/UpdateData of 999999999999: MFA within 1 h"], await Current(page));
    }

    [BrowserFact]
    public async Task Detail_OfADenyThatIsGotAround_HasBoth_AndIsChosenAtFirst()
    {
        IPage page = await OpenAsync("dev");

        Assert.Equal(["role/Analysts of 111111111111 into role/UpdateData of 999999999999: denied, but through roles"], await Current(page));
        Assert.Equal(
            ["⤳ Gets in through role/Developers of 111111111111", "✕ Kept out by a deny"],
            (await page.Locator(".detail:visible h4").AllInnerTextsAsync()).Select(Words));
        Assert.Equal(2, await page.Locator(".detail:visible .steps > li").CountAsync());
    }

    [BrowserFact]
    public async Task Changes_SinceWhatIsCommitted_ComeFirst()
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(await PreviewPages.ChangedAsync()).AbsoluteUri);

        Assert.Equal("Changes 1", Words(await page.Locator("nav a").First.InnerTextAsync()));
        Assert.Equal(
            ["new role/Analysts of 111111111111 gains sts:AssumeRole on role/UpdateData of 999999999999: statement DenyAssumeRole of inline policy deny-assume-UpdateData-in-999999999999 of role/Analysts is gone"],
            (await page.Locator("#changes li").AllInnerTextsAsync()).Select(Words));
        Assert.Equal(0, await (await OpenAsync("dev")).Locator("#changes").CountAsync());
    }

    [BrowserFact]
    public async Task Keyboard_ReachesAndChoosesEveryCell()
    {
        IPage page = await OpenAsync("prod");
        await page.FocusAsync("#matrix a.cell[tabindex='0']");
        Assert.Equal(1, await page.Locator("#matrix a.cell[tabindex='0']").CountAsync());

        var seen = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            seen.Add(await Focused(page));
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(
            ["user/David of 111111111111 into role/UpdateData of 999999999999: MFA within 1 h", "user/Jane of 111111111111 into role/UpdateData of 999999999999: denied", "role/Deployers of 111111111111 into role/UpdateData of 999999999999: not allowed"],
            seen);
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(["user/Jane of 111111111111 into role/UpdateData of 999999999999: denied"], await Current(page));
        await page.Keyboard.PressAsync("Escape");
        Assert.Empty(await Current(page));
        await page.Keyboard.PressAsync("/");
        Assert.Equal("filter-text", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private async Task<IPage> OpenAsync(string stack)
    {
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(await PreviewPages.OfAsync(stack)).AbsoluteUri);
        return page;
    }

    private static async Task<IEnumerable<string?>> Current(IPage page) =>
        await page.Locator("#matrix [aria-current=true]").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.ariaLabel)");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.ariaLabel");

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
