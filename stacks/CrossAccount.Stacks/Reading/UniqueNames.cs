namespace CrossAccount.Stacks.Reading;

/// <summary>The names of one kind that a stack gives in the trusting account, where each may be there once.</summary>
/// <param name="kind">What is named, as in <c>role</c>.</param>
/// <param name="errors">Takes the names that are given twice.</param>
internal sealed class UniqueNames(string kind, SettingsErrors errors)
{
    private readonly Dictionary<string, string> _delegations = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string key, string name, string delegation)
    {
        if (!_delegations.TryAdd(name, delegation))
        {
            errors.Add(key, $"`{name}` is a {kind} of delegation `{_delegations[name]}` too, but an account has each {kind} name once, whatever its case: give another one");
        }
    }
}
