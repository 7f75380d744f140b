using System.Text.RegularExpressions;

namespace CrossAccount.Pulumi.Limits;

/// <summary>What IAM takes as the tags of a role.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html">Tags for IAM resources</see>.</remarks>
public static partial class RoleTags
{
    private const int Most = 50;
    private const string Characters = "letters, digits, spaces and `_.:/=+-@`";

    /// <summary>What the tags of one role break: their number, each of them, and keys that differ only in case.</summary>
    public static IEnumerable<LimitProblem> Find(IReadOnlyDictionary<string, string> tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return FindTogether(tags.Keys).Concat(tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).SelectMany(tag => Find(tag.Key, tag.Value)));
    }

    /// <summary>What one tag breaks.</summary>
    public static IEnumerable<LimitProblem> Find(string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length is 0 or > 128 || !Text().IsMatch(key))
        {
            yield return new($"the tag key `{key}` has {key.Length} characters, but must be 1 to 128 {Characters}: give another one", AwsPages.Tags);
        }
        else if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
        {
            yield return new($"the tag key `{key}` begins with `aws:`, which only AWS gives, whatever its case: give another one", AwsPages.Tags);
        }

        if (value is { Length: > 256 } || !Text().IsMatch(value ?? ""))
        {
            yield return new($"the value of the tag `{key}` has {value!.Length} characters, but must be at most 256 {Characters}: give another one", AwsPages.Tags);
        }
    }

    /// <summary>What the keys of all tags of one role break.</summary>
    public static IEnumerable<LimitProblem> FindTogether(IEnumerable<string> keys)
    {
        string[] all = [.. keys];
        if (all.Length > Most)
        {
            yield return new($"the role has {all.Length} tags, but may have at most {Most}: leave some out", AwsPages.Tags);
        }

        foreach (var twice in all.Order(StringComparer.Ordinal).GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return new($"the tag keys `{string.Join("` and `", twice)}` differ only in case, but AWS does not tell such keys apart: keep one of them", AwsPages.Tags);
        }
    }

    [GeneratedRegex(@"\A[\p{L}\p{Z}\p{N}_.:/=+\-@]*\z")]
    private static partial Regex Text();
}
