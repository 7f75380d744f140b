using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.WhoCan;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Arns;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Preview;

/// <summary>Makes the preview of a stack that was deployed to embedded accounts.</summary>
internal static class Previewer
{
    /// <param name="loaded">The accounts, with the stack deployed.</param>
    /// <param name="today">The day, in UTC, by which acceptances of findings run out.</param>
    /// <param name="depth">The most steps of a chain of roles.</param>
    public static PreviewReport Preview(LoadedEstate loaded, DateOnly today, int depth)
    {
        DeployedStack stack = loaded.Stack!;
        RoleAccess[] access = [.. stack.Settings.Delegations.Select(delegation => loaded.Analysis.WhoCanAssume(Arn.Parse(stack.Roles[delegation.Name]), depth))];
        return new()
        {
            Stack = stack.Name,
            Project = stack.Project.Name,
            Folder = stack.Project.Folder,
            Accounts = [.. AccountsOf(loaded)],
            StandIns = stack.StandIns,
            Resources =
            [
                .. stack.Resources.OrderBy(resource => resource.Account?.ToString(), StringComparer.Ordinal)
                    .ThenBy(resource => resource.Type, StringComparer.Ordinal).ThenBy(resource => resource.PhysicalName, StringComparer.Ordinal),
            ],
            Documents = [.. PreviewDocuments.Of(loaded)],
            Findings = FindingRules.Review(
                ReviewedStack.Of(stack.Project.Name, stack.Settings) with { Exported = loaded.Estate }, stack.Settings.AcceptedFindings, today),
            Delegations = [.. stack.Settings.Delegations.Zip(access, (delegation, each) => DelegationAccesses.Of(loaded, delegation, each))],
            HandOver = new(
                stack.Name, [.. stack.Settings.Delegations.Select(delegation => new DelegationHandOver(delegation.Name, stack.HandOvers[delegation.Name]))]),
            NotKnown = [.. NotKnown.Of(loaded, [.. access.SelectMany(each => each.Direct.Concat(each.Chains.SelectMany(chain => chain.Steps)))])],
        };
    }

    /// <summary>The preview of a stack whose program stops at findings: they are all there is to say.</summary>
    public static PreviewReport Stopped(PulumiProject project, string stack, StackSettings settings, FindingReport findings) => new()
    {
        Stack = stack,
        Project = project.Name,
        Folder = project.Folder,
        Accounts = [.. OwnOf(settings).Select(own => new PreviewAccount(own.Account.Id.ToString(), own.Name, own.Account.Region, 0, 0))],
        Findings = findings,
        HandOver = new(stack, []),
    };

    private static (string Name, AccountSettings Account)[] OwnOf(StackSettings settings) =>
    [
        (PreviewAccount.Trusting, settings.Trusting), (StackSettings.MainAccount, settings.Trusted),
        .. settings.OtherTrusted.Select(other => (other.Key, other.Value)),
    ];

    private static IEnumerable<PreviewAccount> AccountsOf(LoadedEstate loaded)
    {
        (string Name, AccountSettings Account)[] own = OwnOf(loaded.Stack!.Settings);
        return own.Select(each => Of(each.Account.Id, each.Name, each.Account.Region))
            .Concat(loaded.Estate.Accounts.Where(account => own.All(each => each.Account.Id != account.Id)).Select(account => Of(account.Id, "", "")));

        PreviewAccount Of(AccountId id, string name, string region) =>
            new(id.ToString(), name, region, loaded.Estate.FindAccount(id)!.Users.Length, loaded.Estate.FindAccount(id)!.Roles.Length);
    }
}
