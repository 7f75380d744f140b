using CrossAccount.Browser.Console.Support;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Console;

/// <summary>What every page has to be for everyone who reads it, light and dark, wide and narrow.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(BrowserFixture browser)
{
    private const string Bucket = "amzn-s3-demo-bucket-shared-container";
    private const string Role = "arn:aws:iam::999999999999:role/UpdateData";

    private static readonly string[] Addresses =
    [
        "/_console/sign-in?account=111111111111&user=David",
        "/_console/me",
        "/_console/iam",
        "/_console/buckets",
        $"/_console/bucket?name={Bucket}",
        $"/_console/object?bucket={Bucket}&key=readme.txt",
        "/_console/bucket?name=amzn-s3-demo-bucket-other-data",
        "/_console/switch-role?account=999999999999&roleName=UpdateData&color=F2B0A9",
        "/_console/accounts",
        "/_console/account?id=111111111111",
        "/_console/identity?account=999999999999&kind=role&name=UpdateData",
        "/_console/policy?account=111111111111&arn=arn:aws:iam::aws:policy/PowerUserAccess",
        "/_console/access",
        $"/_console/role?arn={Role}",
        "/_console/decisions",
        "/_console/decisions?again",
        $"/_console/why?principal=arn:aws:iam::111111111111:role/Analysts&resource={Role}",
    ];

    [BrowserFact]
    public async Task EveryPage_CanBeReadByEveryone()
    {
        ServedStack stack = await ServedStack.Dev;
        stack.Put(Bucket, "readme.txt", "for everyone");
        stack.Put(Bucket, "reports/2026/first-quarter.csv", "1");
        await using Visitor visitor = await Visitor.OpenAsync(browser, stack);
        await visitor.SignIn("David");
        await visitor.SwitchTo("111111111111", "Developers", "green");
        await visitor.SwitchTo("999999999999", "UpdateData", "red", isChained: true);
        List<string> problems = [];
        foreach (string address in Addresses)
        {
            await visitor.Go(address);
            problems.AddRange((await ProblemsOf(visitor.Page)).Select(problem => $"{address} {problem}"));
        }

        Assert.Empty(problems);
    }

    [BrowserFact]
    public async Task Checks_FindWhatIsWrong()
    {
        await using Visitor visitor = await Visitor.OpenAsync(browser, await ServedStack.Dev);
        await visitor.Go("/_console/sign-in");
        await visitor.Page.EvaluateAsync("""
            () => {
                const main = document.querySelector('main');
                main.insertAdjacentHTML('beforeend', '<input id="user"><h1>again</h1><table><tr><td>cell</td></tr></table><a href="/x"></a><p>pale</p><div>wide</div>');
                main.querySelector(':scope > p').style.color = '#bbb';
                main.lastElementChild.style.width = '3000px';
            }
            """);

        string[] problems = await visitor.Page.EvaluateAsync<string[]>(PageChecks.Script);

        Assert.Equal(
            [
                "the ID user stands twice",
                "2 first headings",
                "a field without a label: <input id=\"user\">",
                "nothing says where a link leads or what a button does: <a href=\"/x\"></a>",
                "a table without headers",
                "the page is 3000 pixels or more wide",
                "the contrast of `pale` is 1.7",
            ],
            problems);
    }

    [BrowserFact]
    public async Task Print_HasNoNavigation()
    {
        await using Visitor visitor = await Visitor.OpenAsync(browser, await ServedStack.Dev);
        await visitor.Go("/_console/access");
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await visitor.Page.Locator(".top").IsVisibleAsync());
        Assert.True(await visitor.Page.Locator(".matrix").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Dark_IsDark()
    {
        await using Visitor visitor = await Visitor.OpenAsync(browser, await ServedStack.Dev);
        const string Background = "() => getComputedStyle(document.body).backgroundColor";
        await visitor.Go("/_console/accounts");

        Assert.Equal("rgb(244, 246, 247)", await visitor.Page.EvaluateAsync<string>(Background));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(16, 23, 29)", await visitor.Page.EvaluateAsync<string>(Background));
    }

    private static async Task<IEnumerable<string>> ProblemsOf(IPage page)
    {
        List<string> problems = [];
        foreach (int width in (int[])[1280, 390])
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                problems.AddRange((await page.EvaluateAsync<string[]>(PageChecks.Script)).Select(problem => $"({scheme}, {width} pixels): {problem}"));
            }
        }

        return problems;
    }
}
