namespace CrossAccount.Browser.Support;

/// <summary>The Chromium of this machine. None is downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The path of the first one that is there; null when there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.SelectMany(name => (string[])[name, $"{name}.exe"]).Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
