namespace CrossAccount.Stacks.Settings;

/// <summary>One thing that is wrong with the settings.</summary>
/// <param name="Key">The setting, as in <c>crossaccount:delegations.update-data.role.name</c>.</param>
/// <param name="Message">One lowercase sentence: the value, the rule, and the fix.</param>
/// <param name="Page">The page of AWS that has the rule; null when the rule is none of AWS.</param>
public sealed record SettingsError(string Key, string Message, string? Page = null)
{
    public override string ToString() => Page is null ? $"{Key}: {Message}" : $"{Key}: {Message} ({Page})";
}
