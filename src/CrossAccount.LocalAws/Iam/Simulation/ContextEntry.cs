using System.Collections.Immutable;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A context key of a simulated request.</summary>
/// <param name="ContextKeyName">The key, as in <c>aws:MultiFactorAuthPresent</c>.</param>
/// <param name="ContextKeyValues">Its values.</param>
/// <param name="IsList">Whether the key has many values, even if there is but one: the types of AWS that end in <c>List</c>.</param>
public sealed record ContextEntry(string ContextKeyName, ImmutableArray<string> ContextKeyValues, bool IsList = false)
{
    /// <summary>Its values.</summary>
    public ImmutableArray<string> ContextKeyValues { get; init; } = ContextKeyValues.IsDefault ? [] : ContextKeyValues;

    internal AwsError? Check() =>
        Constraints.Text("contextKeyName", ContextKeyName ?? "", 5, 256, text => text.Contains(':', StringComparison.Ordinal), "service:key")
        ?? (!IsList && ContextKeyValues.Length != 1
            ? IamErrors.InvalidInput($"The context key {ContextKeyName} needs one value, or a type that is a list.")
            : null);
}
