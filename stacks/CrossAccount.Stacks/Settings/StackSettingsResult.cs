using System.Collections.Immutable;
using Pulumi;

namespace CrossAccount.Stacks.Settings;

/// <summary>The settings of a stack, or everything that is wrong with them.</summary>
public sealed record StackSettingsResult(StackSettings? Settings, ImmutableArray<SettingsError> Errors)
{
    /// <exception cref="RunException">The settings are not valid; the message has one line for each error.</exception>
    public StackSettings SettingsOrThrow() => Settings ?? throw new RunException(Message);

    /// <summary>All errors together, one line each.</summary>
    public string Message => $"the settings of this stack are not valid:{string.Concat(Errors.Select(error => $"\n  - {error}"))}";
}
