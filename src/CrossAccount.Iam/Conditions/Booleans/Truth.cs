namespace CrossAccount.Iam.Conditions.Booleans;

/// <summary>Reads <c>true</c> and <c>false</c> in any case. <see cref="bool.TryParse(string, out bool)"/> also takes white space around them.</summary>
internal static class Truth
{
    public static bool TryRead(string text, out bool truth)
    {
        truth = text is "true" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return truth || text is "false" || text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }
}
