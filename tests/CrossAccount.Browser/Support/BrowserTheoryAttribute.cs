namespace CrossAccount.Browser.Support;

/// <summary>A theory in Chromium. Skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.NoBrowser;
}
