using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>Goes from the root of an organization down to its accounts, and takes note of the policies on the way.</summary>
internal sealed class OrganizationReader(IEnumerable<ExportFile> exports, ProblemList problems)
{
    private readonly OrganizationFiles _files = new(exports, problems);
    private readonly SortedDictionary<AccountId, OrganizationMember> _members = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private OrganizationId _id;
    private AccountId _management;
    private ControlPolicies _services = ControlPolicies.None;
    private ControlPolicies _resources = ControlPolicies.None;

    /// <summary>The organization; null, or not all of it, when there are problems.</summary>
    public OrganizationExport? Read()
    {
        if (_files.ReadOrganization(ReadOrganization) is null || _files.ReadRoots(ReadRoot) is not { } root)
        {
            return null;
        }

        var reader = new ControlPolicyReader(_files, problems);
        _services = reader.Read(PolicyKind.ServiceControl, root.EnabledTypes);
        _resources = reader.Read(PolicyKind.ResourceControl, root.EnabledTypes);
        Descend(root.Id, $"{_id}/{root.Id}/", [_services.Of(root.Id)], [_resources.Of(root.Id)]);
        if (problems.IsEmpty)
        {
            _files.ReportUnread();
        }

        return new(_id, _management, _members.ToImmutableSortedDictionary());
    }

    private string ReadOrganization(ExportNode node)
    {
        if (!node.IsObject("Organization") || !node.Field("Organization").IsAnObject())
        {
            return "";
        }

        ExportNode organization = node.Field("Organization");
        organization.IsObject("Id", "Arn", "FeatureSet", "MasterAccountArn", "MasterAccountId", "MasterAccountEmail", "AvailablePolicyTypes");
        if (!OrganizationId.TryParse(organization.Text("Id")).TryGetValue(out _id, out string? error))
        {
            organization.Field("Id").Report(error, ExportNode.ExportAgain);
        }

        if (!AccountId.TryParse(organization.Text("MasterAccountId")).TryGetValue(out _management, out error))
        {
            organization.Field("MasterAccountId").Report(error, ExportNode.ExportAgain);
        }

        return organization.Text("Id");
    }

    private static OrganizationRoot? ReadRoot(ExportNode node)
    {
        IsList(node, "Roots");
        ExportNode[] roots = [.. node.Items("Roots").Where(root => root.IsAnObject())];
        if (roots is not [var root])
        {
            node.Report($"there are {roots.Length} roots, but an organization has one", ExportNode.ExportAgain);
            return null;
        }

        root.IsObject("Id", "Arn", "Name", "PolicyTypes");
        var enabled = ImmutableArray.CreateBuilder<string>();
        foreach (ExportNode type in root.Items("PolicyTypes").Where(type => type.IsObject("Type", "Status")))
        {
            if (type.Text("Status") == "ENABLED")
            {
                enabled.Add(type.Text("Type"));
            }
        }

        return new(root.Text("Id"), enabled.ToImmutable());
    }

    private void Descend(
        string parent, string path, ImmutableArray<ImmutableArray<CompiledPolicy>> services, ImmutableArray<ImmutableArray<CompiledPolicy>> resources)
    {
        if (!OrganizationalUnitPath.TryParse(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..^1]).TryGetValue(out _, out string? error))
        {
            problems.Add(parent, "$", error, ExportNode.ExportAgain);
            return;
        }

        _files.Read(parent, OrganizationFiles.Accounts, node =>
        {
            IsList(node, "Accounts");
            foreach (ExportNode account in node.Items("Accounts").Where(account => account.IsAnObject()))
            {
                Add(account, path, services, resources);
            }

            return parent;
        });
        List<string>? units = _files.Read(parent, OrganizationFiles.Units, node =>
        {
            IsList(node, "OrganizationalUnits");
            return node.Items("OrganizationalUnits").Where(unit => unit.IsObject("Id", "Arn", "Name", "Path")).Select(unit => unit.Text("Id")).ToList();
        });
        foreach (string unit in units ?? [])
        {
            if (!_units.Add(unit))
            {
                problems.Add(parent + OrganizationFiles.Units, "$", $"the unit `{unit}` stands twice in the organization", "collect the organization while nobody moves units");
                continue;
            }

            Descend(unit, $"{path}{unit}/", services.Add(_services.Of(unit)), resources.Add(_resources.Of(unit)));
        }
    }

    private void Add(
        ExportNode account, string path, ImmutableArray<ImmutableArray<CompiledPolicy>> services, ImmutableArray<ImmutableArray<CompiledPolicy>> resources)
    {
        account.IsObject("Id", "Arn", "Email", "Name", "Status", "State", "Paths", "JoinedMethod", "JoinedTimestamp");
        if (!AccountId.TryParse(account.Text("Id")).TryGetValue(out AccountId id, out string? error))
        {
            account.Field("Id").Report(error, ExportNode.ExportAgain);
            return;
        }

        OrganizationMember member = id == _management
            ? new(path, [], [])
            : new(
                path,
                _services.IsEnabled ? services.Add(_services.Of(id.ToString())) : [],
                _resources.IsEnabled ? resources.Add(_resources.Of(id.ToString())) : []);
        if (!_members.TryAdd(id, member))
        {
            account.Field("Id").Report($"the account `{id}` stands twice in the organization", "collect the organization while nobody moves accounts");
        }
    }

    /// <summary>Checks the one list that a command prints. The command line puts all pages together, unless it is told not to.</summary>
    private static void IsList(ExportNode node, string name)
    {
        if (node.IsObject(name, "NextToken") && node.Has("NextToken"))
        {
            node.Field("NextToken").Report("the list is cut off", "export it again without `--no-paginate` and `--max-items`");
        }
    }
}
