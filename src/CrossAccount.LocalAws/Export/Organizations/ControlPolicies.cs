using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Export.Organizations;

/// <summary>The policies of one type by the root, unit or account that they are attached to.</summary>
/// <param name="IsEnabled">Whether the type is in force. Otherwise what is attached has no say.</param>
/// <param name="ByTarget">The policies of each target.</param>
/// <param name="Everywhere">What AWS attaches everywhere; null for a type that has nothing such.</param>
internal sealed record ControlPolicies(bool IsEnabled, IReadOnlyDictionary<string, ImmutableArray<CompiledPolicy>> ByTarget, CompiledPolicy? Everywhere)
{
    public static ControlPolicies None { get; } = new(false, new Dictionary<string, ImmutableArray<CompiledPolicy>>(), null);

    public ImmutableArray<CompiledPolicy> Of(string target)
    {
        ImmutableArray<CompiledPolicy> own = ByTarget.GetValueOrDefault(target, []);
        return Everywhere is null || own.Contains(Everywhere) ? own : own.Insert(0, Everywhere);
    }
}
