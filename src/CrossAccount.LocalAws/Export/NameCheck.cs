using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.LocalAws.Export;

/// <summary>Checks what an exported account names: that names, paths and ARNs say the same, and that nothing stands twice.</summary>
/// <param name="account">The account.</param>
/// <param name="partition">Its partition.</param>
/// <param name="isTaken">Whether another account has a unique ID.</param>
/// <param name="problems">Where to report.</param>
internal sealed class NameCheck(AccountId account, Partition partition, Func<string, bool> isTaken, ProblemList problems)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Name, path and ARN have to say the same, and the unique ID has to be new.</summary>
    public bool TryName(string file, string path, string kind, Arn arn, string name, string pathText, string id, out IamPath iamPath)
    {
        if (!IamPath.TryParse(pathText).TryGetValue(out iamPath, out string? error))
        {
            problems.Add(file, $"{path}.Path", error, ExportNode.ExportAgain);
            return false;
        }

        string owner = arn.Account == "aws" && kind == "policy" ? "aws" : account.ToString();
        string expected = $"arn:{partition}:iam::{owner}:{kind}{pathText}{name}";
        if (arn.ToString() != expected)
        {
            problems.Add(file, $"{path}.Arn", $"`{arn}` does not fit name and path", $"write `{expected}`");
            return false;
        }

        if (id.Length < 16 || !id.All(char.IsAsciiLetterOrDigit) || !_ids.Add(id) || isTaken(id))
        {
            string field = string.Concat(kind.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Id";
            problems.Add(file, $"{path}.{field}", $"`{id}` is not a unique ID of its own", "write 16 or more letters and digits that nothing else has");
            return false;
        }

        return true;
    }

    /// <summary>Reports what stands twice.</summary>
    public bool IsNew(bool isNew, string file, string path, string kind, string name)
    {
        if (!isNew)
        {
            problems.Add(file, path, $"the {kind} `{name}` stands twice; IAM compares names without case", "keep one of them");
        }

        return isNew;
    }
}
