using CrossAccount.Browser.Support;
using Microsoft.Playwright;

namespace CrossAccount.Browser.Console.Support;

/// <summary>Somebody at the console. What the browser complains about, and where it asks for things, is kept.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly ServedStack _stack;
    private readonly List<string> _complaints = [];

    private Visitor(ServedStack stack, IPage page)
    {
        _stack = stack;
        Page = page;
        page.PageError += (_, error) => _complaints.Add(error);
        page.RequestFailed += (_, request) => NoteFailure(request);
        page.Request += (_, request) => Note(request);
        page.Console += (_, message) => Note(message);
    }

    public IPage Page { get; }

    public static async Task<Visitor> OpenAsync(
        BrowserFixture browser, ServedStack stack, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true)
    {
        IPage page = await browser.OpenAsync(width, height, scheme, javaScript);
        return new Visitor(stack, page);
    }

    public Task<IResponse?> Go(string address) => Page.GotoAsync(new Uri(_stack.Endpoint, address).ToString());

    public async Task SignIn(string user)
    {
        await Go("/");
        await Page.GetByRole(AriaRole.Link, new() { Name = user }).ClickAsync();
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>Fills the form to switch roles, and sends it.</summary>
    public async Task SwitchTo(string account, string role, string? color = null, bool isChained = false)
    {
        await Go("/_console/switch-role");
        await Page.GetByLabel("Account ID").FillAsync(account);
        await Page.GetByLabel("IAM role name").FillAsync(role);
        if (color is not null)
        {
            await Page.GetByLabel(color, new() { Exact = true }).CheckAsync();
        }

        await Send(isChained);
    }

    /// <summary>Sends the form to switch roles as it stands.</summary>
    public async Task Send(bool isChained = false)
    {
        if (isChained)
        {
            await Page.GetByLabel("Ask with the session of").CheckAsync();
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "Switch role", Exact = true }).ClickAsync();
    }

    public Task<string> Text => Page.GetByRole(AriaRole.Main).InnerTextAsync();

    public ILocator Banner => Page.GetByRole(AriaRole.Complementary, new() { Name = "The role that you work as" });

    public ILocator Alert => Page.GetByRole(AriaRole.Alert);

    /// <summary>Leaves; the browser must have had nothing to complain of.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(_complaints);
        Assert.Empty(_stack.Faults);
    }

    private void Note(IRequest request)
    {
        if (new Uri(request.Url).Authority != _stack.Endpoint.Authority)
        {
            _complaints.Add($"a request to {request.Url}");
        }
    }

    /// <summary>What becomes a download is, for the page, a request that was given up.</summary>
    private void NoteFailure(IRequest request)
    {
        if (!request.Url.Contains("/object/download?", StringComparison.Ordinal))
        {
            _complaints.Add($"{request.Url}: {request.Failure}");
        }
    }

    /// <summary>A page that says what was refused has the status of a refusal, which the browser notes.</summary>
    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.Contains("the server responded with a status of 403", StringComparison.Ordinal))
        {
            _complaints.Add($"{message.Type}: {message.Text}");
        }
    }
}
