using System.Collections.Immutable;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Collects what is wrong, so that it is all told at once.</summary>
internal sealed class SettingsErrors
{
    private readonly List<SettingsError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    /// <summary>Once: what stands in the defaults is read for each delegation.</summary>
    public void Add(string key, string message, string? page = null)
    {
        SettingsError error = new(key, message, page);
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }

    public ImmutableArray<SettingsError> ToImmutable() => [.. _errors];
}
