using System.Text.Json;

namespace CrossAccount.Stacks.Reading;

/// <summary>A map of the settings. Keys that nobody has asked for are unknown, and reported.</summary>
internal sealed class SettingsObject
{
    private readonly SettingsValue _value;
    private readonly Dictionary<string, SettingsValue> _members = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];
    private readonly SettingsObject? _defaults;

    public SettingsObject(SettingsValue value, SettingsObject? defaults = null)
    {
        _value = value;
        _defaults = defaults;
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

    public void Report(string message, string? page = null) => _value.Report(message, page);

    /// <summary>A member that may be left out; then that of the defaults, if they have it.</summary>
    public SettingsValue? Optional(string name)
    {
        _known.Add(name);
        SettingsValue? byDefault = _defaults?.Optional(name);
        return _members.GetValueOrDefault(name) ?? byDefault;
    }

    /// <summary>A map whose own keys come before those of the same map of the defaults.</summary>
    public SettingsObject? OptionalObject(string name)
    {
        SettingsValue? byDefault = _defaults?.Optional(name);
        _known.Add(name);
        return _members.GetValueOrDefault(name) is { } own ? own.AsObject(byDefault?.AsObject()) : byDefault?.AsObject();
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
            string fix = meant is null ? $"use only {string.Join(", ", _known.Distinct().Select(known => $"`{known}`"))}" : $"write `{meant}`";
            member.Report($"there is no setting `{name}` here: {fix}");
        }
    }
}
