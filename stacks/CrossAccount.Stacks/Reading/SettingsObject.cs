using System.Text.Json;

namespace CrossAccount.Stacks.Reading;

/// <summary>A map of the settings. Keys that nobody has asked for are unknown, and reported.</summary>
internal sealed class SettingsObject
{
    private readonly SettingsValue _value;
    private readonly Dictionary<string, SettingsValue> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    public SettingsObject(SettingsValue value)
    {
        _value = value;
        foreach (JsonProperty member in value.Json.EnumerateObject())
        {
            _members[member.Name] = new SettingsValue($"{value.Key}.{member.Name}", member.Value, value.Errors);
        }
    }

    public string Key => _value.Key;

    /// <summary>All members, for maps whose keys are names.</summary>
    public IEnumerable<KeyValuePair<string, SettingsValue>> Members => _members;

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>A member whose key differs only in case from one of the names, and that name.</summary>
    public (string? Written, string? Meant) Misspelt(IEnumerable<string> names) => _members.Keys
        .Select(key => ((string?)key, names.FirstOrDefault(name => name.Equals(key, StringComparison.OrdinalIgnoreCase))))
        .FirstOrDefault(pair => pair.Item2 is not null);

    public void Report(string message) => _value.Report(message);

    /// <summary>A member that may be left out.</summary>
    public SettingsValue? Optional(string name)
    {
        _known.Add(name);
        return _members.GetValueOrDefault(name);
    }

    /// <summary>A member that must be there; null and an error when it is not.</summary>
    public SettingsValue? Required(string name, string what)
    {
        SettingsValue? found = Optional(name);
        if (found is null)
        {
            _value.Errors.Add($"{Key}.{name}", $"the value is missing: give {what}");
        }

        return found;
    }

    /// <summary>Reports the members that nobody has asked for.</summary>
    public void RejectOthers()
    {
        foreach ((string name, SettingsValue member) in _members.Where(member => !_known.Contains(member.Key)))
        {
            string? meant = _known.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            string fix = meant is null ? $"use only {string.Join(", ", _known.Select(known => $"`{known}`"))}" : $"write `{meant}`";
            member.Report($"there is no setting `{name}` here: {fix}");
        }
    }
}
