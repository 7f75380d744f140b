namespace CrossAccount.Browser.Support;

/// <summary>A test in Chromium. Skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = NoBrowser;

    /// <summary>Why no test of a browser can run; null when they can.</summary>
    public static string? NoBrowser => InstalledBrowser.Path is null
        ? "the test needs Chromium or Chrome, and this machine has none (eng/install-browser.sh installs it on Debian)"
        : null;
}
