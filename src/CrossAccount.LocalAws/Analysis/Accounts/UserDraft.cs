using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Export;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>A user while its account is read.</summary>
internal sealed record UserDraft(
    Arn Arn, string Id, PolicyDraft Policies, string? Boundary, ImmutableSortedDictionary<string, string> Tags, ImmutableArray<string> Groups)
{
    public EstateUser Build(IReadOnlyDictionary<string, EstateGroup> groups, ManagedPolicies managed, ProblemList problems)
    {
        var own = ImmutableArray.CreateBuilder<EstateGroup>(Groups.Length);
        for (int i = 0; i < Groups.Length; i++)
        {
            if (groups.TryGetValue(Groups[i], out EstateGroup? group))
            {
                own.Add(group);
            }
            else
            {
                DetailPlace place = Policies.Place["GroupList", i];
                problems.Add(place.File, place.Path, $"the group `{Groups[i]}` is not in `GroupDetailList`", "export the account without `--filter`");
            }
        }

        return new EstateUser(Arn)
        {
            UniqueId = Id,
            Policies = managed.All(Policies),
            PermissionsBoundary = managed.Boundary(Boundary, Policies.Place),
            Tags = Tags,
            Groups = [.. own.OrderBy(group => group.Name.ToString(), StringComparer.Ordinal)],
        };
    }
}
