using System.Buffers;

namespace CrossAccount.Pulumi.Role;

/// <summary>What IAM takes as the description of a role.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html">CreateRole, Description</see>.</remarks>
public static class RoleDescription
{
    private const int MaxLength = 1000;

    // [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        [.. Enumerable.Range(0, 256).Select(code => (char)code).Where(c => c is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or >= '\u00A1')]);

    /// <summary>What about the description AWS would refuse, as sentences; nothing when it is sound, or there is none.</summary>
    public static IEnumerable<string> FindProblems(string? description)
    {
        if (description is null)
        {
            yield break;
        }

        if (description.Length > MaxLength)
        {
            yield return $"the description has {description.Length} characters, but may have at most {MaxLength}";
        }

        int outside = description.AsSpan().IndexOfAnyExcept(Allowed);
        if (outside >= 0)
        {
            yield return $"the description contains U+{(int)description[outside]:X4}, but may have only Latin-1 characters, so no long dashes or curly quotes";
        }
    }
}
