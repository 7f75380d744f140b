using System.Collections.Immutable;

namespace CrossAccount.Iam.Policies;

/// <summary>
/// The <c>Action</c> or <c>Resource</c> of a statement, or, when <see cref="IsNot"/>, its <c>NotAction</c> or
/// <c>NotResource</c>: patterns with <c>*</c> and <c>?</c>.
/// </summary>
public sealed record PatternElement
{
    private PatternElement(ImmutableArray<string> patterns, bool isNot)
    {
        Patterns = patterns.IsDefault ? [] : patterns;
        IsNot = isNot;
    }

    /// <summary>The patterns, in the order they were given. The order has no meaning.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>Whether the element means everything but the patterns.</summary>
    public bool IsNot { get; }

    /// <summary>An element that means what any of the patterns matches.</summary>
    public static PatternElement Of(params ImmutableArray<string> patterns) => new(patterns, isNot: false);

    /// <summary>An element that means everything that none of the patterns matches.</summary>
    public static PatternElement AllBut(params ImmutableArray<string> patterns) => new(patterns, isNot: true);

    /// <summary>Whether both elements are written alike; patterns compare in order.</summary>
    public bool Equals(PatternElement? other) =>
        other is not null && IsNot == other.IsNot && Patterns.SequenceEqual(other.Patterns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsNot, Patterns.Length, Patterns.FirstOrDefault());
}
