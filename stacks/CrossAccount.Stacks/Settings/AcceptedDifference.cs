using System.Collections.Immutable;

namespace CrossAccount.Stacks.Settings;

/// <summary>The statement that this stack is meant to differ from another one.</summary>
/// <param name="With">The other stack.</param>
/// <param name="Reason">Why it is meant.</param>
/// <param name="SettingsPath">Where the statement is, as in <c>crossaccount:acceptedDifferences[0]</c>.</param>
public sealed record AcceptedDifference(string With, string Reason, string SettingsPath)
{
    /// <summary>The delegation that it is about; null, the default, for all.</summary>
    public string? Delegation { get; init; }

    /// <summary>How it differs: <c>new</c>, <c>lost</c>, <c>loosened</c>, <c>tightened</c>, <c>different</c>; empty, the default, for all.</summary>
    public ImmutableArray<string> Kinds { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What it is about: <c>access</c>, <c>permissions</c>, <c>session</c>, <c>setting</c>; empty, the default, for all.</summary>
    public ImmutableArray<string> About { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The last day on which it holds, in UTC; null, the default, for ever.</summary>
    public DateOnly? Until { get; init; }
}
