using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Export.Pages;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Identities;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>
/// An account while its export is read. Principals come before the groups and managed policies that they name, so they are put
/// together at the end.
/// </summary>
internal sealed class AccountDraft
{
    private readonly ProblemList _problems;
    private readonly NameCheck _names;
    private readonly PolicyCompiler _compiler;
    private readonly ManagedPolicies _policies;
    private readonly Dictionary<string, GroupDraft> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UserDraft> _users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RoleDraft> _roles = new(StringComparer.OrdinalIgnoreCase);
    private ExportPages? _lastFile;
    private bool _hasLastPage;

    public AccountDraft(AccountId id, Partition partition, HashSet<string> ids, ProblemList problems)
    {
        Id = id;
        Partition = partition;
        _problems = problems;
        _names = new NameCheck(id, partition, each => !ids.Add(each), problems);
        _compiler = new PolicyCompiler(problems);

        // Managed policies of AWS have the same IDs in every account.
        _policies = new ManagedPolicies(new NameCheck(id, partition, _ => false, problems), _compiler, problems);
    }

    public AccountId Id { get; }

    public Partition Partition { get; }

    public void AddFile(ExportPages pages)
    {
        _lastFile = pages;
        _hasLastPage |= pages.HasLastPage;
    }

    public void Add(PolicyDetail detail, DetailPlace place) => _policies.Add(detail, place);

    public void Add(GroupDetail detail, DetailPlace place)
    {
        if (IsNamed(place, "group", detail.Arn, detail.GroupName, detail.Path, detail.GroupId))
        {
            PolicyDraft policies = Policies(detail.GroupPolicyList, detail.AttachedManagedPolicies, place, "GroupPolicyList", $"group/{detail.GroupName}");
            IsNew(_groups.TryAdd(detail.GroupName, new(GroupName.Parse(detail.GroupName), policies)), place["GroupName"], "group", detail.GroupName);
        }
    }

    public void Add(UserDetail detail, DetailPlace place)
    {
        if (IsNamed(place, "user", detail.Arn, detail.UserName, detail.Path, detail.UserId))
        {
            PolicyDraft policies = Policies(detail.UserPolicyList, detail.AttachedManagedPolicies, place, "UserPolicyList", $"user/{detail.UserName}");
            var user = new UserDraft(Arn.Parse(detail.Arn), detail.UserId, policies, detail.PermissionsBoundary, TagsOf(detail.Tags), detail.GroupList);
            IsNew(_users.TryAdd(detail.UserName, user), place["UserName"], "user", detail.UserName);
        }
    }

    public void Add(RoleDetail detail, DetailPlace place)
    {
        CompiledPolicy? trust = _compiler.Compile(
            detail.AssumeRolePolicyDocument, PolicyOrigin.TrustOf($"role/{detail.RoleName}"), place["AssumeRolePolicyDocument"]);
        if (IsNamed(place, "role", detail.Arn, detail.RoleName, detail.Path, detail.RoleId) && trust is not null)
        {
            PolicyDraft policies = Policies(detail.RolePolicyList, detail.AttachedManagedPolicies, place, "RolePolicyList", $"role/{detail.RoleName}");
            var role = new RoleDraft(Arn.Parse(detail.Arn), trust, detail.RoleId, policies, detail.PermissionsBoundary, TagsOf(detail.Tags));
            IsNew(_roles.TryAdd(detail.RoleName, role), place["RoleName"], "role", detail.RoleName);
        }
    }

    public EstateAccount Build()
    {
        if (!_hasLastPage && _problems.IsEmpty)
        {
            _lastFile?.ReportCutOff();
        }

        Dictionary<string, EstateGroup> groups = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, GroupDraft group) in _groups)
        {
            groups.Add(name, new EstateGroup(group.Name) { Policies = _policies.All(group.Policies) });
        }

        return new EstateAccount(Id)
        {
            Partition = Partition,
            Users = [.. _users.Values.Select(user => user.Build(groups, _policies, _problems))],
            Roles = [.. _roles.Values.Select(role => role.Build(_policies))],
        };
    }

    private PolicyDraft Policies(
        ImmutableArray<NamedDocument> inline, ImmutableArray<AttachedPolicy> attached, DetailPlace place, string list, string owner)
    {
        var compiled = ImmutableArray.CreateBuilder<CompiledPolicy>(inline.Length);
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < inline.Length; i++)
        {
            DetailPlace policy = place[list, i];
            if (IsNew(seen.Add(inline[i].PolicyName), policy["PolicyName"], "inline policy", inline[i].PolicyName)
                && _compiler.Compile(inline[i].PolicyDocument, new PolicyOrigin(PolicyKind.Inline, inline[i].PolicyName, owner), policy["PolicyDocument"]) is { } found)
            {
                compiled.Add(found);
            }
        }

        return new(compiled.ToImmutable(), [.. attached.Select(policy => policy.PolicyArn)], place);
    }

    private bool IsNamed(DetailPlace place, string kind, string arn, string name, string path, string id) =>
        _names.TryName(place.File, place.Path, kind, Arn.Parse(arn), name, path, id, out _);

    private bool IsNew(bool isNew, DetailPlace place, string kind, string name) => _names.IsNew(isNew, place.File, place.Path, kind, name);

    private static ImmutableSortedDictionary<string, string> TagsOf(ImmutableArray<Tag> tags) => tags.IsEmpty
        ? ImmutableSortedDictionary<string, string>.Empty
        : tags.Aggregate(
            ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase), (all, tag) => all.SetItem(tag.Key, tag.Value));
}
