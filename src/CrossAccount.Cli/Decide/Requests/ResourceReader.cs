using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>Reads <c>resource</c> and <c>resourceAccount</c>.</summary>
internal static class ResourceReader
{
    private const int PartsOfArn = 6;

    /// <summary>The resource; null when something is wrong with it, which is reported.</summary>
    public static RequestedResource? Read(RequestMembers members)
    {
        string? text = members.Text("resource");
        AccountId? given = ReadAccount(members);
        if (text is null)
        {
            return null;
        }

        Partition? partition = null;
        AccountId? named = null;
        if (text != "*")
        {
            // The key of an S3 object may have colons, wildcards and more characters than other ARNs.
            string[] parts = text.Split(':', PartsOfArn);
            if (parts.Length != PartsOfArn || parts[0] != "arn" || parts[2].Length == 0 || parts[5].Length == 0)
            {
                members.Report("resource", DiagnosticCodes.BadResource, $"`{Shorten.Text(text)}` is neither an ARN nor `*`", "write `arn:partition:service:region:account:resource`");
                return null;
            }

            if (!Partition.TryParse(parts[1]).TryGetValue(out Partition read, out string? error))
            {
                members.Report("resource", DiagnosticCodes.BadResource, error, "write the ARN with one of them");
                return null;
            }

            partition = read;
            named = AccountId.TryParse(parts[4]).TryGetValue(out AccountId account) ? account : null;
        }

        return OwnedBy(text, partition, named, given, members);
    }

    private static RequestedResource? OwnedBy(
        string text, Partition? partition, AccountId? named, AccountId? given, RequestMembers members)
    {
        if (named is not null && given is not null && named != given)
        {
            members.Report(
                "resourceAccount", DiagnosticCodes.ConflictingElements, $"the resource `{Shorten.Text(text)}` is not of the account `{given}`", "leave `resourceAccount` out");
            return null;
        }

        if ((named ?? given) is { } account)
        {
            return new(text, partition, account);
        }

        // An account that was given and is not one was reported already.
        if (members.Optional("resourceAccount") is null)
        {
            members.Report(
                "resource", RequestCodes.MissingElement, $"the resource `{Shorten.Text(text)}` names no account", "add `resourceAccount` with the account that owns it");
        }

        return null;
    }

    private static AccountId? ReadAccount(RequestMembers members)
    {
        if (members.OptionalText("resourceAccount") is not { } text)
        {
            return null;
        }

        if (AccountId.TryParse(text).TryGetValue(out AccountId account, out string? error))
        {
            return account;
        }

        members.Report("resourceAccount", RequestCodes.BadValue, error, "write twelve digits in quotes");
        return null;
    }
}
