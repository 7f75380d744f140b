namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>The name of a condition operator, taken apart.</summary>
/// <param name="Set"><c>ForAllValues</c>, <c>ForAnyValue</c> or nothing.</param>
/// <param name="Text">The operator, without prefix and suffix.</param>
/// <param name="HasIfExists">Whether it has the suffix.</param>
internal sealed record OperatorName(string Set, string Text, bool HasIfExists)
{
    private const string Suffix = "IfExists";

    public bool IsNegated => Text.Contains("Not", StringComparison.Ordinal);

    /// <summary>The operator that this one is the negation of, or itself.</summary>
    public string Positive => Text.Replace("Not", "", StringComparison.Ordinal);

    public static OperatorName Read(string name)
    {
        string[] parts = name.Split(':');
        string last = parts[^1];
        bool hasSuffix = last.EndsWith(Suffix, StringComparison.Ordinal);
        return new(parts.Length == 2 ? parts[0] : "", hasSuffix ? last[..^Suffix.Length] : last, hasSuffix);
    }
}
