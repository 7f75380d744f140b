using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>One possibility of a dimension: the keys that it sets; none for a key that the request does not have.</summary>
internal sealed record Setting(ImmutableArray<KeyValuePair<string, ContextValue>> Values)
{
    public static Setting Absent { get; } = new([]);

    /// <summary>The name of the caller's session, where it matters.</summary>
    public RoleSessionName? Session { get; init; }

    /// <summary>What the setting takes, where it is not what the dimension is about.</summary>
    public RequirementKind? Kind { get; init; }

    /// <summary>Seconds since MFA was given.</summary>
    public long? Age { get; init; }

    public static Setting Of(string key, ContextValue value) => new([KeyValuePair.Create(key, value)]);
}
