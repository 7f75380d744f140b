namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>Keeps texts of clients at a length that a log can bear.</summary>
internal static class Shorten
{
    public static string To(string text, int characters) => text.Length <= characters ? text : string.Concat(text.AsSpan(0, characters - 1), "…");
}
