using System.Collections.Immutable;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Collects what is wrong, so that it is all told at once.</summary>
internal sealed class SettingsErrors
{
    private readonly List<SettingsError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    public void Add(string key, string message) => _errors.Add(new(key, message));

    public ImmutableArray<SettingsError> ToImmutable() => [.. _errors];
}
