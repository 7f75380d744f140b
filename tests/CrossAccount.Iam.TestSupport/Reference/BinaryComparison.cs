namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>BinaryEquals</c>: the same bytes, both in base64.</summary>
internal static class BinaryComparison
{
    public static bool Matches(string expected, string actual) =>
        Read(expected) is { } policy && Read(actual) is { } request && policy.SequenceEqual(request);

    private static byte[]? Read(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
