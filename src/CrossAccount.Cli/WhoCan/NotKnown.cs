using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Cli.WhoCan;

/// <summary>What an answer cannot know, in sentences.</summary>
internal static class NotKnown
{
    public static IEnumerable<string> Of(LoadedEstate loaded, IReadOnlyCollection<Access> found, AskedResource? resource = null)
    {
        if (!loaded.HasOrganizations)
        {
            yield return "service and resource control policies: `--organization` was not given, so none limits anyone here";
        }

        foreach (EstateAccount account in loaded.Estate.Accounts.Where(account => loaded.HasOrganizations && account.Organization is null))
        {
            yield return $"the organization of account {account}: no folder of `--organization` has it, so no policy limits it here";
        }

        if (resource is { IsPolicyKnown: false })
        {
            yield return "the policy of the resource: `--resource-policy` was not given, so it lets nobody in and keeps nobody out here";
        }

        foreach (AccessPrincipal outsider in found.Select(access => access.Principal).Where(principal => principal.IsOutside).Distinct().Order())
        {
            yield return $"what {outsider} is permitted at home: that account was not given, so everything is assumed";
        }

        if (found.Any(access => !access.IsComplete))
        {
            yield return "all circumstances: the conditions tell more of them apart than were decided, so there may be more ways";
        }
    }
}
