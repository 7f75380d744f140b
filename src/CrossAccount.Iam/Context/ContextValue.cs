using System.Collections.Immutable;

namespace CrossAccount.Iam.Context;

/// <summary>The value of a context key: one text, or several.</summary>
public readonly struct ContextValue : IEquatable<ContextValue>
{
    private readonly string? _single;
    private readonly ImmutableArray<string> _many;

    /// <summary>A value of one text.</summary>
    public ContextValue(string text) => _single = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>A multivalued key's texts; possibly none.</summary>
    public ContextValue(ImmutableArray<string> texts) => _many = texts.IsDefault ? [] : texts;

    /// <summary>Whether the key was given as a list, even one of a single text.</summary>
    public bool IsMultivalued => _single is null;

    /// <summary>How many texts there are.</summary>
    public int Count => _single is not null ? 1 : _many.IsDefault ? 0 : _many.Length;

    /// <summary>The text at a place from 0 to <see cref="Count"/> - 1.</summary>
    public string this[int index] => _single ?? _many[index];

    /// <inheritdoc/>
    public bool Equals(ContextValue other)
    {
        if (IsMultivalued != other.IsMultivalued || Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContextValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Count > 0 ? this[0] : null);

    /// <summary>Whether both have the same texts in the same order.</summary>
    public static bool operator ==(ContextValue left, ContextValue right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(ContextValue left, ContextValue right) => !left.Equals(right);

    /// <summary>The text, or the list as <c>[a, b]</c>.</summary>
    public override string ToString() => _single ?? $"[{string.Join(", ", _many.IsDefault ? [] : _many)}]";
}
