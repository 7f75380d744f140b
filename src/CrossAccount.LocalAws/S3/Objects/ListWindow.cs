namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Which keys a list shows, and in which groups.</summary>
internal readonly record struct ListWindow(string? Prefix, string? Delimiter, string? After)
{
    public const int Most = S3Limits.Entries;

    /// <summary>Whether a key is within the prefix, and neither it nor its group was on an earlier page.</summary>
    public bool Shows(string key) =>
        key.StartsWith(Prefix ?? "", StringComparison.Ordinal)
        && (After is null || (KeyOrder.Instance.Compare(key, After) > 0 && GroupOf(key) != After));

    /// <summary>The group that a key is listed in; null when it is listed itself.</summary>
    public string? GroupOf(string key)
    {
        if (string.IsNullOrEmpty(Delimiter))
        {
            return null;
        }

        int end = key.IndexOf(Delimiter, Prefix?.Length ?? 0, StringComparison.Ordinal);
        return end < 0 ? null : key[..(end + Delimiter.Length)];
    }
}
