namespace Pulumi.Offline.Tests.Support;

internal static class ErrorAssert
{
    public static void Says(string expected, Exception error)
        => Assert.Contains(expected, error.Message, StringComparison.Ordinal);

    public static void Begins(string expected, Exception error)
        => Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
}
