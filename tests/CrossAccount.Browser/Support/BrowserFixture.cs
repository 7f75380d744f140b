using Microsoft.Playwright;

namespace CrossAccount.Browser.Support;

/// <summary>One headless Chromium for all tests, started when the first asks for it. Each test has a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private Task<IBrowser>? _browser;

    /// <summary>A page in a context of its own.</summary>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="scale">How many pixels of the device one of the page has.</param>
    public async Task<IPage> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, float scale = 1)
    {
        IBrowser browser = await (_browser ??= StartAsync());
        IBrowserContext context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            DeviceScaleFactor = scale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await (await _browser).DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = Arguments });
    }
}
