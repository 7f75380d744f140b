namespace CrossAccount.Browser.Support;

/// <summary>Makes a picture of the documentation. Skipped unless <c>CROSSACCOUNT_PICTURES</c> names the folder to write to.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PictureFactAttribute : FactAttribute
{
    public const string Variable = "CROSSACCOUNT_PICTURES";

    public PictureFactAttribute() => Skip = BrowserFactAttribute.NoBrowser
        ?? (Folder is null ? $"pictures are made only when `{Variable}` names the folder to write them to, as in docs/images" : null);

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
