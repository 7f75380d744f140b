using System.Collections.Immutable;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>One thing that a request needs so that it is allowed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The context key.</param>
public sealed record Requirement(RequirementKind Kind, string Key)
{
    /// <summary>The most seconds since MFA was given; null when any age will do, or when it is not about MFA.</summary>
    public long? MaximumAge { get; init; }

    /// <summary>The name that the caller's own session needs to have; null when it is not about that.</summary>
    public string? OwnSessionName { get; init; }

    /// <summary>The conditions that ask for it, each with its statement; conditions of a deny are those that must not hold.</summary>
    public ImmutableArray<StatementCondition> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Whether the caller can bring it about: give MFA, send an external ID, choose a name. The rest depends on where, when and
    /// who the caller is.
    /// </summary>
    public bool IsByOwnDoing => Kind is not (RequirementKind.Network or RequirementKind.Time or RequirementKind.Identity or RequirementKind.ContextKey);

    /// <summary>Whether both ask for the same and by the same conditions.</summary>
    public bool Equals(Requirement? other) =>
        other is not null && Kind == other.Kind && Key == other.Key && MaximumAge == other.MaximumAge && OwnSessionName == other.OwnSessionName && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Key, MaximumAge);

    /// <summary>The requirement for people, as in <c>MFA at most 3600 seconds ago</c>.</summary>
    public override string ToString() => Kind switch
    {
        RequirementKind.Mfa => MaximumAge is { } age ? $"MFA at most {age} seconds ago" : "MFA",
        RequirementKind.TemporaryCredentials => "temporary credentials",
        RequirementKind.ExternalId => "an external ID",
        RequirementKind.OwnSession when OwnSessionName is not null => $"the name `{OwnSessionName}` of its own session",
        _ => $"{Name} ({string.Join("; ", Conditions.Select(condition => condition.ToString()).Distinct())})",
    };

    private string Name => Kind switch
    {
        RequirementKind.SessionName => "a session name",
        RequirementKind.SourceIdentity => "a source identity",
        RequirementKind.SessionTags => "session tags",
        RequirementKind.OwnSession => "something of its own session",
        RequirementKind.Network => "a network",
        RequirementKind.Time => "a time",
        _ => $"a certain `{Key}`",
    };
}
