using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>
/// One thing that circumstances may differ in, with a setting for each case that the conditions tell apart. The first setting is the
/// neutral one: what a request has that does nothing about it.
/// </summary>
internal sealed record Dimension(RequirementKind Kind, string Key, ImmutableArray<Setting> Settings, ImmutableArray<ConditionSource> Sources)
{
    /// <summary>
    /// Whether the caller chooses. What it does not choose has to be asked for even where the neutral setting is allowed, as long
    /// as another one is not.
    /// </summary>
    public bool IsChosen => new Requirement(Kind, Key).IsByOwnDoing;
}
