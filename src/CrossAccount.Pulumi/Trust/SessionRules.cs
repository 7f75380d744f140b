using System.Text.RegularExpressions;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Pulumi.Trust;

/// <summary>What about the session that a grant asks for AWS would refuse, or nobody could ask for.</summary>
internal static partial class SessionRules
{
    private const int LongestName = 64;
    private const int MostTags = 50;

    public static IEnumerable<LimitProblem> Problems(CallerTrust grant) =>
        grant.SessionNames.SelectMany(name => NameProblems("session name", name))
            .Concat(grant.SourceIdentities.SelectMany(name => NameProblems("source identity", name)))
            .Concat(TagProblems(grant));

    private static IEnumerable<LimitProblem> NameProblems(string what, string pattern)
    {
        string text = Variable().Replace(pattern, "");
        bool written = text.Length < pattern.Length || text.AsSpan().ContainsAny('*', '?');
        if (!NameCharacters().IsMatch(text))
        {
            yield return new($"the {what} `{pattern}` can match none, but may have only ASCII letters, digits, `_+=,.@-`, the wildcards `*` and `?`, and variables such as `${{aws:username}}`", AwsPages.AssumeRole);
        }
        else if (text.Length > LongestName || (!written && text.Length < 2))
        {
            yield return new($"the {what} `{pattern}` has {text.Length} characters, but must have 2 to {LongestName}", AwsPages.AssumeRole);
        }
    }

    private static IEnumerable<LimitProblem> TagProblems(CallerTrust grant)
    {
        if (grant.SessionTags.Count > MostTags)
        {
            yield return new($"the grant asks for {grant.SessionTags.Count} session tags, but a session has at most {MostTags}", AwsPages.SessionTags);
        }

        foreach (string key in grant.SessionTags.Keys)
        {
            if (!TagKey().IsMatch(key) || key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                yield return new($"`{key}` cannot be the key of a session tag, but must be 1 to 128 letters, digits, spaces or `_.:/=+-@`, and not begin with `aws:`", AwsPages.SessionTags);
            }
        }

        foreach (var twice in grant.SessionTags.Keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return new($"the session tags `{string.Join("` and `", twice)}` differ only in case, but AWS does not tell such keys apart: keep one of them", AwsPages.SessionTags);
        }
    }

    [GeneratedRegex(@"\$\{[A-Za-z0-9:/._-]+\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\A[A-Za-z0-9_+=,.@*?-]*\z")]
    private static partial Regex NameCharacters();

    [GeneratedRegex(@"\A[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}\z")]
    private static partial Regex TagKey();
}
