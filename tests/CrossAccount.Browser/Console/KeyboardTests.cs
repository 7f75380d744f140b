using System.Text.RegularExpressions;
using CrossAccount.Browser.Console.Support;
using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Console;

/// <summary>The console without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task SignInAndSwitch_NeedKeysOnly()
    {
        await using Visitor david = await Visitor.OpenAsync(browser, await ServedStack.Dev);
        IKeyboard keys = david.Page.Keyboard;
        await david.Go("/");
        await keys.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(david));
        await keys.PressAsync("Enter");
        await david.Page.WaitForFunctionAsync("() => document.activeElement.id === 'content'");
        await keys.PressAsync("Tab");
        Assert.Equal("Account ID", await Focused(david));
        await keys.TypeAsync("111111111111");
        await keys.PressAsync("Tab");
        Assert.Equal("User name", await Focused(david));
        await keys.TypeAsync("David");
        Assert.Equal("111111111111 David", await david.Page.EvaluateAsync<string>("() => `${document.getElementById('account').value} ${document.getElementById('user').value}`"));
        await keys.PressAsync("Enter");
        await IsAt(david, "/_console/me");

        await Tab(david, "Switch role");
        await keys.PressAsync("Enter");
        await IsAt(david, "/_console/switch-role");
        await Tab(david, "Account ID");
        await keys.TypeAsync("111111111111");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Developers");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("By keys");
        await keys.PressAsync("Tab");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("Enter");
        await IsAt(david, "/_console/me");

        Assert.StartsWith("By keys", await david.Banner.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("role-orange", await david.Banner.GetAttributeAsync("class"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("/_console/access")]
    [InlineData("/_console/why?principal=arn:aws:iam::111111111111:role/Analysts&resource=arn:aws:iam::999999999999:role/UpdateData")]
    public async Task EveryLinkAndField_IsReachedInOrderAndSeen(string address)
    {
        await using Visitor visitor = await Visitor.OpenAsync(browser, await ServedStack.Dev);
        await visitor.Go(address);
        int expected = await visitor.Page.EvaluateAsync<int>("document.querySelectorAll('a[href], button, input:not([type=hidden], [type=radio]:not(:checked)), select, textarea, summary, [tabindex=\"0\"]').length");
        List<string> reached = [];
        while (true)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            string? focused = await visitor.Page.EvaluateAsync<string?>("""
                () => {
                    const at = document.activeElement;
                    if (at === document.body) return null;
                    // A field of a date has several places of its own.
                    if (at.dataset.reached) return at.type === 'datetime-local' ? '' : null;
                    at.dataset.reached = 'yes';
                    const style = getComputedStyle(at);
                    return `${at.tagName} ${style.outlineStyle} ${style.outlineWidth}`;
                }
                """);
            if (focused is null)
            {
                break;
            }

            if (focused.Length > 0)
            {
                reached.Add(focused);
            }
        }

        Assert.Equal(expected, reached.Count);
        Assert.All(reached, element => Assert.EndsWith("solid 3px", element, StringComparison.Ordinal));
    }

    /// <summary>Asks again and again: a wait for the navigation misses one that has just begun.</summary>
    private static async Task IsAt(Visitor visitor, string path)
    {
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex($"{Regex.Escape(path)}$"));
        await visitor.Page.WaitForLoadStateAsync();
    }

    private static async Task Tab(Visitor visitor, string name)
    {
        for (int i = 0; i < 40; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await Focused(visitor) == name)
            {
                return;
            }
        }

        Assert.Fail($"forty tabs did not reach `{name}`");
    }

    private static Task<string> Focused(Visitor visitor) => visitor.Page.EvaluateAsync<string>(
        "() => (document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()");
}
