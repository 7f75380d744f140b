namespace CrossAccount.Iam.Tests.Matching;

/// <summary>Wildcards as their definition has them, recursive and slow.</summary>
internal static class NaiveMatcher
{
    public static bool Matches(string pattern, string text) => (pattern, text) switch
    {
        ("", _) => text.Length == 0,
        (['*', .. var rest], _) => Matches(rest, text) || (text.Length > 0 && Matches(pattern, text[1..])),
        (_, "") => false,
        (['?', .. var rest], [_, .. var tail]) => Matches(rest, tail),
        ([var p, .. var rest], [var t, .. var tail]) => p == t && Matches(rest, tail),
        _ => false,
    };
}
