namespace CrossAccount.Stacks.Settings;

/// <summary>One thing that is wrong with the settings.</summary>
/// <param name="Key">The setting, as in <c>crossaccount:delegations.update-data.role.name</c>.</param>
/// <param name="Message">One lowercase sentence: the value, the rule, and the fix.</param>
public sealed record SettingsError(string Key, string Message)
{
    public override string ToString() => $"{Key}: {Message}";
}
