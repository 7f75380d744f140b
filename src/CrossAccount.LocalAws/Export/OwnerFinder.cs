using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Iam.Details;

namespace CrossAccount.LocalAws.Export;

/// <summary>Finds the account that an export is of: its ARNs have to agree.</summary>
internal static class OwnerFinder
{
    public static (AccountId Id, Partition Partition)? Find(AuthorizationDetails details, AccountExport export, ProblemList problems)
    {
        string file = export.AuthorizationDetails.Name;
        (AccountId Id, Partition Partition, string Path)? first = null;
        foreach ((Arn arn, string path) in Arns(details))
        {
            if (!arn.TryGetAccount(out AccountId account))
            {
                problems.Add(file, path, $"the ARN `{arn}` names no account", "export the account again, or mend the file by hand");
                return null;
            }

            first ??= (account, arn.Partition, path);
            if (first.Value.Id != account || first.Value.Partition != arn.Partition)
            {
                problems.Add(
                    file, path, $"`{arn}` is not of account `{first.Value.Id}`, which `{first.Value.Path}` is of",
                    "put each account into a file of its own");
                return null;
            }
        }

        if (first is null)
        {
            if (export.Account is null)
            {
                problems.Add(file, "$", "the export has no ARN that would tell its account", "say which account it is of");
                return null;
            }

            return (export.Account.Value, default);
        }

        if (export.Account is { } expected && expected != first.Value.Id)
        {
            problems.Add(file, first.Value.Path, $"the export is of account `{first.Value.Id}`, but should be of `{expected}`", "export it with credentials of that account");
            return null;
        }

        return (first.Value.Id, first.Value.Partition);
    }

    private static IEnumerable<(Arn Arn, string Path)> Arns(AuthorizationDetails details) =>
        details.UserDetailList.Select((user, i) => (Arn.Parse(user.Arn), $"$.UserDetailList[{i}].Arn"))
            .Concat(details.GroupDetailList.Select((group, i) => (Arn.Parse(group.Arn), $"$.GroupDetailList[{i}].Arn")))
            .Concat(details.RoleDetailList.Select((role, i) => (Arn.Parse(role.Arn), $"$.RoleDetailList[{i}].Arn")))
            .Concat(details.Policies.Select((policy, i) => (Arn: Arn.Parse(policy.Policy.Arn), $"$.Policies[{i}].Arn")).Where(entry => entry.Arn.Account != "aws"));
}
