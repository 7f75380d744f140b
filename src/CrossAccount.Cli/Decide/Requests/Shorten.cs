namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Keeps messages readable when the input is huge.</summary>
internal static class Shorten
{
    private const int Longest = 80;

    public static string Text(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, Longest - 3)}...";
}
