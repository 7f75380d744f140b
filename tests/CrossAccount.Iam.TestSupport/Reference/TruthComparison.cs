namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>Bool</c>: both are true, or both are false, in any case.</summary>
internal static class TruthComparison
{
    public static bool Matches(string expected, string actual) =>
        expected.ToUpperInvariant() is "TRUE" or "FALSE" && expected.Equals(actual, StringComparison.OrdinalIgnoreCase);
}
