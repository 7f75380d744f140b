namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>The files of an organization by name. The output of a command does not say what it was asked about; the name does.</summary>
internal sealed class OrganizationFiles
{
    public const string Units = ".organizational-units.json";
    public const string Accounts = ".accounts.json";
    public const string Policy = ".policy.json";
    public const string Targets = ".targets.json";

    private const string Organization = "organization.json";
    private const string Roots = "roots.json";
    private const string Collect = "collect the organization again with `eng/export-organization.sh`";

    private readonly SortedDictionary<string, ExportFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;

    public OrganizationFiles(IEnumerable<ExportFile> files, ProblemList problems)
    {
        _problems = problems;
        foreach (ExportFile file in files)
        {
            string name = Path.GetFileName(file.Name);
            if (!_files.TryAdd(name, file))
            {
                problems.Add(file.Name, "$", $"there are two files `{name}`", "give each organization a folder of its own");
            }
            else if (!IsKnown(name))
            {
                problems.Add(file.Name, "$", $"`{name}` is not a file of an organization", $"take it out of the folder, or {Collect}");
            }
        }
    }

    /// <summary>The IDs of the policies that have a file.</summary>
    public IEnumerable<string> PolicyIds => _files.Keys.Where(name => name.EndsWith(Policy, StringComparison.Ordinal)).Select(name => name[..^Policy.Length]);

    public T? ReadOrganization<T>(Func<ExportNode, T?> read)
        where T : class => Read(Organization, read);

    public T? ReadRoots<T>(Func<ExportNode, T?> read)
        where T : class => Read(Roots, read);

    /// <summary>Reads the file about an ID; a missing one is reported.</summary>
    public T? Read<T>(string id, string kind, Func<ExportNode, T?> read)
        where T : class => Read(id + kind, read);

    /// <summary>Reports files about what is not in the organization, so that nothing is left out unseen.</summary>
    public void ReportUnread()
    {
        foreach ((string name, ExportFile file) in _files.Where(file => !_read.Contains(file.Key)))
        {
            _problems.Add(file.Name, "$", $"`{name}` is about nothing that is in the organization", $"take it out of the folder, or {Collect}");
        }
    }

    private static bool IsKnown(string name) => name is Organization or Roots
        || ((string[])[Units, Accounts, Policy, Targets]).Any(kind => name.Length > kind.Length && name.EndsWith(kind, StringComparison.Ordinal));

    private T? Read<T>(string name, Func<ExportNode, T?> read)
        where T : class
    {
        if (!_files.TryGetValue(name, out ExportFile? file))
        {
            _problems.Add(name, "$", "the file is missing", Collect);
            return null;
        }

        _read.Add(name);
        return ExportDocument.Read(file, _problems, read);
    }
}
