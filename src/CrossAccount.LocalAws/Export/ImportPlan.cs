using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Export;

/// <summary>An account's IAM as it will be when the export turns out to be valid.</summary>
internal sealed class ImportPlan(LocalCloud cloud, string file, AccountId account, Partition partition, ProblemList problems)
{
    private readonly Dictionary<string, ManagedPolicyState> _policies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupState> _groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UserState> _users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RoleState> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, InstanceProfileState> _profiles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _policyNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameCheck _names = new(account, partition, cloud.Principals.Has, problems);

    public AccountId Account { get; } = account;

    public Partition Partition { get; } = partition;

    public bool HasUser(string name) => _users.ContainsKey(name);

    public void Add(AuthorizationDetails details)
    {
        Each(details.Policies, "Policies", AddPolicy);
        Each(details.GroupDetailList, "GroupDetailList", AddGroup);
        Each(details.UserDetailList, "UserDetailList", AddUser);
        Each(details.RoleDetailList, "RoleDetailList", AddRole);
    }

    public void MoveInto(IamState state)
    {
        foreach (ManagedPolicyState policy in _policies.Values)
        {
            state.Add(policy);
        }

        foreach (GroupState group in _groups.Values)
        {
            state.Add(group);
        }

        foreach (UserState user in _users.Values)
        {
            state.Add(user);
        }

        foreach (RoleState role in _roles.Values)
        {
            state.Add(role);
        }

        foreach (InstanceProfileState profile in _profiles.Values)
        {
            state.Add(profile);
        }

        state.Account.IamChanged();
    }

    private void AddPolicy(PolicyDetail detail, string path)
    {
        ManagedPolicy described = detail.Policy;
        var arn = Arn.Parse(described.Arn);
        bool isAws = arn.Account == "aws";
        if (!TryName(path, "policy", arn, described.PolicyName, described.Path, described.PolicyId, out IamPath policyPath)
            || !IsNew(isAws || _policyNames.Add(described.PolicyName), $"{path}.PolicyName", "policy", described.PolicyName))
        {
            return;
        }

        var policy = new ManagedPolicyState(arn, described.PolicyName, policyPath, described.PolicyId, described.CreateDate)
        {
            Description = described.Description,
            Updated = described.UpdateDate,
        };
        policy.Tags.Set(described.Tags);
        bool hasDefault = false;
        Each(detail.PolicyVersionList, $"{path[2..]}.PolicyVersionList", (version, versionPath) =>
        {
            bool isDefault = version.VersionId == described.DefaultVersionId;
            if (AddVersion(policy, version, versionPath) is { } added && isDefault)
            {
                policy.Default = added;
                hasDefault = true;
            }
        });
        if (!hasDefault)
        {
            Report($"{path}.DefaultVersionId", $"the default version `{described.DefaultVersionId}` is not in `PolicyVersionList`", ExportNode.ExportAgain);
            return;
        }

        if (!_policies.TryAdd(described.Arn, policy))
        {
            Report($"{path}.Arn", $"the policy `{described.Arn}` stands twice", "keep one of them");
        }
    }

    private PolicyVersionState? AddVersion(ManagedPolicyState policy, ManagedPolicyVersion version, string path)
    {
        if (!version.VersionId.StartsWith('v')
            || !int.TryParse(version.VersionId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || policy.Find(version.VersionId) is not null)
        {
            Report($"{path}.VersionId", $"`{version.VersionId}` is not the ID of one more version", "write `v1`, `v2`, … each once");
            return null;
        }

        return Document($"{path}.Document", version.Document, new PolicyOrigin(PolicyKind.Managed, policy.Name, "")) is { } document
            ? policy.Add(number, document, version.CreateDate)
            : null;
    }

    private void AddGroup(GroupDetail detail, string path)
    {
        if (!TryName(path, "group", Arn.Parse(detail.Arn), detail.GroupName, detail.Path, detail.GroupId, out IamPath groupPath))
        {
            return;
        }

        var group = new GroupState(detail.GroupName, groupPath, detail.GroupId, Arn.Parse(detail.Arn), detail.CreateDate);
        AddPolicies(group, path, "GroupPolicyList", detail.GroupPolicyList, detail.AttachedManagedPolicies);
        IsNew(_groups.TryAdd(group.Name, group), $"{path}.GroupName", "group", group.Name);
    }

    private void AddUser(UserDetail detail, string path)
    {
        if (!TryName(path, "user", Arn.Parse(detail.Arn), detail.UserName, detail.Path, detail.UserId, out IamPath userPath))
        {
            return;
        }

        var user = new UserState(detail.UserName, userPath, detail.UserId, Arn.Parse(detail.Arn), detail.CreateDate);
        AddPolicies(user, path, "UserPolicyList", detail.UserPolicyList, detail.AttachedManagedPolicies);
        AddBoundaryAndTags(user, path, detail.PermissionsBoundary, detail.Tags);
        for (int i = 0; i < detail.GroupList.Length; i++)
        {
            if (_groups.TryGetValue(detail.GroupList[i], out GroupState? group))
            {
                GroupOperations.Join(group, user);
            }
            else
            {
                Report($"{path}.GroupList[{i}]", $"the group `{detail.GroupList[i]}` is not in `GroupDetailList`", "export the account without `--filter`");
            }
        }

        IsNew(_users.TryAdd(user.Name, user), $"{path}.UserName", "user", user.Name);
    }

    private void AddRole(RoleDetail detail, string path)
    {
        if (!TryName(path, "role", Arn.Parse(detail.Arn), detail.RoleName, detail.Path, detail.RoleId, out IamPath rolePath)
            || !TryRead($"{path}.AssumeRolePolicyDocument", detail.AssumeRolePolicyDocument, PolicyKind.Trust, out PolicyDocument trust))
        {
            return;
        }

        var role = new RoleState(detail.RoleName, rolePath, detail.RoleId, Arn.Parse(detail.Arn), detail.CreateDate)
        {
            Trust = BoundPolicy.Bind(new(detail.AssumeRolePolicyDocument, trust), PolicyOrigin.TrustOf($"role/{detail.RoleName}"), cloud.Principals),
        };
        Each(detail.InstanceProfileList, $"{path[2..]}.InstanceProfileList", (profile, profilePath) => AddProfile(role, profile, profilePath));
        AddPolicies(role, path, "RolePolicyList", detail.RolePolicyList, detail.AttachedManagedPolicies);
        AddBoundaryAndTags(role, path, detail.PermissionsBoundary, detail.Tags);
        IsNew(_roles.TryAdd(role.Name, role), $"{path}.RoleName", "role", role.Name);
    }

    private void AddProfile(RoleState role, InstanceProfile described, string path)
    {
        if (!TryName(path, "instance-profile", Arn.Parse(described.Arn), described.InstanceProfileName, described.Path, described.InstanceProfileId, out _))
        {
            return;
        }

        var profile = new InstanceProfileState(
            described.Arn, described.InstanceProfileName, described.Path, described.InstanceProfileId, described.CreateDate);
        profile.Tags.Set(described.Tags);
        profile.Hold(role);
        IsNew(_profiles.TryAdd(profile.Name, profile), $"{path}.InstanceProfileName", "instance profile", profile.Name);
    }

    private void AddPolicies(
        IdentityState identity, string path, string listName, ImmutableArray<NamedDocument> inline, ImmutableArray<AttachedPolicy> attached)
    {
        Each(inline, $"{path[2..]}.{listName}", (policy, policyPath) =>
        {
            var origin = new PolicyOrigin(PolicyKind.Inline, policy.PolicyName, identity.Label);
            if (Document($"{policyPath}.PolicyDocument", policy.PolicyDocument, origin) is { } document
                && IsNew(!identity.Inline.ContainsKey(policy.PolicyName), $"{policyPath}.PolicyName", "inline policy", policy.PolicyName))
            {
                identity.SetInline(policy.PolicyName, document);
            }
        });
        Each(attached, $"{path[2..]}.AttachedManagedPolicies", (policy, policyPath) =>
        {
            if (FindPolicy(policy.PolicyArn, $"{policyPath}.PolicyArn") is { } found
                && IsNew(!identity.Attached.Contains(found), $"{policyPath}.PolicyArn", "attached policy", found.Name))
            {
                identity.Attach(found);
            }
        });
    }

    private void AddBoundaryAndTags(IdentityState identity, string path, string? boundary, ImmutableArray<Tag> tags)
    {
        if (boundary is not null && FindPolicy(boundary, $"{path}.PermissionsBoundary.PermissionsBoundaryArn") is { } policy)
        {
            identity.SetBoundary(policy);
        }

        identity.Tags.Set(tags);
    }

    private ManagedPolicyState? FindPolicy(string arn, string path)
    {
        if (_policies.TryGetValue(arn, out ManagedPolicyState? policy))
        {
            return policy;
        }

        Report(path, $"the policy `{arn}` is not in `Policies`", "export the account without `--filter`, or add the policy with its document");
        return null;
    }

    private StoredPolicy? Document(string path, string text, PolicyOrigin origin) =>
        TryRead(path, text, origin.Kind, out PolicyDocument document) ? new(text, CompiledPolicy.Compile(document, origin)) : null;

    private bool TryRead(string path, string text, PolicyKind kind, out PolicyDocument document)
    {
        ImmutableArray<Diagnostic> diagnostics = PolicyReader.Check(text, kind, out document);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Report(path + diagnostic.Path[1..], diagnostic.Message, diagnostic.Help);
        }

        return diagnostics.IsEmpty;
    }

    private bool TryName(string path, string kind, Arn arn, string name, string pathText, string id, out IamPath iamPath) =>
        _names.TryName(file, path, kind, arn, name, pathText, id, out iamPath);

    private bool IsNew(bool isNew, string path, string kind, string name) => _names.IsNew(isNew, file, path, kind, name);

    private void Report(string path, string message, string help) => problems.Add(file, path, message, help);

    private static void Each<T>(ImmutableArray<T> items, string list, Action<T, string> add)
    {
        for (int i = 0; i < items.Length; i++)
        {
            add(items[i], $"$.{list}[{i}]");
        }
    }
}
